package dev.cordon.internal.engine;

import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;

/**
 * The numbers under which one worker knows the forms of calls. It belongs to one thread at a time.
 */
final class FormNumbers {

  /** How many a worker has to know; then they begin anew, as with another timeout for each call. */
  private static final int MOST = 1000;

  private final IdentityHashMap<ByteBuffer, Integer> numbers = new IdentityHashMap<>();

  /** Returns the number of a form, which the worker is told before if it does not know it. */
  int of(ByteBuffer form, FrameSender worker) throws IOException {
    Integer known = numbers.get(form);
    if (known != null) {
      return known;
    }
    if (numbers.size() == MOST) {
      numbers.clear();
    }
    int number = numbers.size();
    worker.send(FrameType.FORM, ByteBuffer.allocate(Integer.BYTES).putInt(0, number), form);
    numbers.put(form, number);
    return number;
  }
}
