package dev.cordon.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Calls of one form for a worker, which runs them in this order.
 *
 * @param form the number of the form
 * @param first the number of the first call; those of the others follow
 * @param scopes the values that go along with each of them, as bytes
 * @param calls the calls
 */
public record BatchMessage(int form, long first, ByteBuffer scopes, List<Call> calls) {

  /** More than will ever be sent at once. */
  private static final int MAX_CALLS = 1 << 20;

  /**
   * A call.
   *
   * @param name the task's name
   * @param body the encoded call
   */
  public record Call(String name, List<ByteBuffer> body) {}

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    var parts = new Parts();
    parts.room(Integer.BYTES + Long.BYTES).putInt(form).putLong(first);
    parts
        .room(Integer.BYTES + scopes.remaining())
        .putInt(scopes.remaining())
        .put(scopes.duplicate());
    parts.room(Integer.BYTES).putInt(calls.size());
    for (Call call : calls) {
      byte[] name = call.name.getBytes(UTF_8);
      parts.room(Integer.BYTES + name.length).putInt(name.length).put(name);
      parts.write(call.body);
    }
    return parts.finish();
  }

  /** Reads the parts of a frame. */
  public static BatchMessage of(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer small = Frame.first(parts).duplicate();
    Iterator<ByteBuffer> large = parts.subList(1, parts.size()).iterator();
    int form = Bytes.readInt(small);
    long first = Bytes.readLong(small);
    ByteBuffer scopes = Bytes.slice(small, Bytes.readInt(small));
    int count = Bytes.count(small, MAX_CALLS);
    List<Call> calls = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      calls.add(new Call(Bytes.readText(small), Parts.read(small, large)));
    }
    Bytes.requireEnd(small);
    return new BatchMessage(form, first, scopes, calls);
  }
}
