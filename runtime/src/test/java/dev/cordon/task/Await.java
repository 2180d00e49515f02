package dev.cordon.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for states that nobody announces. The one place where a test polls. */
public final class Await {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();

  private Await() {}

  /** Waits until {@code condition} holds, and fails when it does not in 30 seconds. */
  public static void until(String what, Callable<Boolean> condition) throws Exception {
    until(what, LIMIT, condition);
  }

  /** Waits until {@code condition} holds, and fails when it does not within {@code limit}. */
  static void until(String what, Duration limit, Callable<Boolean> condition) throws Exception {
    long begin = System.nanoTime();
    while (!condition.call()) {
      if (System.nanoTime() - begin > limit.toNanos()) {
        throw new AssertionError(what + ": not so after " + limit.toMillis() + " ms");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
      if (Thread.interrupted()) {
        throw new InterruptedException(what);
      }
    }
  }

  /** Waits until {@code thread} waits for something. */
  public static void waiting(Thread thread) throws Exception {
    until(
        thread + " waits",
        () -> thread.getState() == Thread.State.WAITING
            || thread.getState() == Thread.State.TIMED_WAITING);
  }
}
