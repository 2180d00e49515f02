package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * What is answered to a {@link RequestMessage}.
 *
 * @param number the number of the request
 * @param status the code of how it went
 * @param content what there is to say beside
 */
public record AnswerMessage(long number, byte status, Content content) {

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    var parts = new Parts();
    parts.room(Long.BYTES + 1).putLong(number).put(status);
    content.write(parts);
    return parts.finish();
  }

  /** Reads the parts of a frame. */
  public static AnswerMessage of(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer small = Frame.first(parts).duplicate();
    long number = Bytes.readLong(small);
    byte status = Bytes.readByte(small);
    return new AnswerMessage(
        number, status, Content.read(small, parts.subList(1, parts.size()).iterator()));
  }
}
