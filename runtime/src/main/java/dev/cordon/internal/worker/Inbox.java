package dev.cordon.internal.worker;

import dev.cordon.internal.wire.BatchMessage;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.NumberMessage;
import dev.cordon.internal.wire.ProtocolException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls that have come to a pool's worker and have not begun. Safe for use by two threads. */
final class Inbox {

  /** More than a parent will ever name. */
  private static final int MAX_FORMS = 1 << 16;

  /** By the numbers of their forms. The ear's own. */
  private final Map<Integer, Kind> kinds = new HashMap<>();

  /** Guarded by this. */
  private final Deque<Item> items = new ArrayDeque<>();

  /** Whether there will be no more. Guarded by this. */
  private boolean closed;

  /**
   * A call.
   *
   * @param number its number
   * @param scopes the values that go along with it
   */
  record Item(long number, String name, Kind kind, ByteBuffer scopes, List<ByteBuffer> body) {}

  /** {@return the next call, if it is there} */
  synchronized @Nullable Item poll() {
    return items.poll();
  }

  /** {@return the next call, once it is there; null if there will be none} */
  synchronized @Nullable Item take() {
    while (items.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        // It was meant for a call that is over.
      }
    }
    return items.poll();
  }

  /** The ear has heard something that is not for every child. */
  void hear(Frame frame, FrameSender answer) throws IOException {
    switch (frame.type()) {
      case FORM -> learn(frame.parts());
      case BATCH -> add(BatchMessage.of(frame.parts()));
      case REVOKE -> revoke(NumberMessage.of(frame.parts()), answer);
      case RETIRE -> close();
      default -> throw new ProtocolException("a frame " + frame.type() + " to a worker");
    }
  }

  private void learn(List<ByteBuffer> parts) throws IOException {
    if (parts.size() != 2 || parts.get(0).remaining() != Integer.BYTES) {
      throw new ProtocolException("a form of another form");
    }
    int number = parts.get(0).getInt(0);
    if (number < 0 || number > MAX_FORMS) {
      throw new ProtocolException("a form of number " + number);
    }
    kinds.put(number, Kind.of(CallForm.decode(parts.get(1))));
  }

  private void add(BatchMessage batch) throws ProtocolException {
    Kind kind = kinds.get(batch.form());
    if (kind == null) {
      throw new ProtocolException("a call of an unknown form");
    }
    synchronized (this) {
      long number = batch.first();
      for (BatchMessage.Call call : batch.calls()) {
        items.add(new Item(number++, call.name(), kind, batch.scopes(), call.body()));
      }
      notifyAll();
    }
  }

  /**
   * Takes out a call, and says so before a later one can begin: a parent hears of calls in their
   * order. Nobody asks what became of all.
   */
  private synchronized void revoke(NumberMessage message, FrameSender answer) throws IOException {
    if (message.number() == NumberMessage.ALL) {
      items.clear();
    } else if (items.removeIf(item -> item.number == message.number())) {
      answer.send(FrameType.REVOKED, message.parts());
    }
  }

  private synchronized void close() {
    closed = true;
    notifyAll();
  }
}
