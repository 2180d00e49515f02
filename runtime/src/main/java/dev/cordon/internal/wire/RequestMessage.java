package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * What a client asks of a shared object.
 *
 * @param number by which the answer will be known
 * @param object the number of the object
 * @param verb the code of what is to be done
 * @param nanos how long it may wait; less than zero for ever
 * @param content what it is to be done with
 */
public record RequestMessage(long number, long object, byte verb, long nanos, Content content) {

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    var parts = new Parts();
    parts.room(3 * Long.BYTES + 1).putLong(number).putLong(object).put(verb).putLong(nanos);
    content.write(parts);
    return parts.finish();
  }

  /** Reads the parts of a frame. */
  public static RequestMessage of(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer small = Frame.first(parts).duplicate();
    long number = Bytes.readLong(small);
    long object = Bytes.readLong(small);
    byte verb = Bytes.readByte(small);
    long nanos = Bytes.readLong(small);
    Content content = Content.read(small, parts.subList(1, parts.size()).iterator());
    return new RequestMessage(number, object, verb, nanos, content);
  }
}
