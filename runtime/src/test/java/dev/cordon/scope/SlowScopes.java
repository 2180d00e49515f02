package dev.cordon.scope;

import dev.cordon.codec.Codecs;
import java.util.concurrent.CountDownLatch;

/** Scopes whose class takes a while to begin. */
final class SlowScopes {

  /** Tells that the class begins, and lets it. Of another class, for it is used before. */
  static final class Gate {
    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch OPEN = new CountDownLatch(1);

    private Gate() {}
  }

  static final ThreadScope<String> TRACE;

  static {
    Gate.ENTERED.countDown();
    try {
      Gate.OPEN.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    TRACE = ThreadScope.<String>builder(
            "SlowScopes.trace", () -> "initial of " + Thread.currentThread().getName())
        .travels(Codecs.STRING)
        .build();
  }

  private SlowScopes() {}
}
