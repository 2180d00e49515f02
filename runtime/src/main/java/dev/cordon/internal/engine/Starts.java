package dev.cordon.internal.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * How the starts of a pool's workers have gone, and so when the next one may be tried. Not safe for
 * use by several threads.
 */
final class Starts {

  /** After so many failures within {@link #PERIOD} no worker is started any more. */
  private static final int MOST = 5;

  private static final long PERIOD = TimeUnit.SECONDS.toNanos(10);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final int MAX_DOUBLINGS = 5;

  /** When the last starts have failed. */
  private final Deque<Long> failures = new ArrayDeque<>();

  private boolean hasSucceeded;

  /** How many workers one after the other have ended no call. */
  private int useless;

  /** A worker takes calls. */
  void succeeded() {
    hasSucceeded = true;
    failures.clear();
  }

  /**
   * A worker has not come so far; returns whether it makes no sense to try again.
   *
   * @param certain whether the next one would fail in the same way
   */
  boolean failed(boolean certain) {
    long now = System.nanoTime();
    failures.addLast(now);
    while (now - failures.getFirst() > PERIOD) {
      failures.removeFirst();
    }
    return failures.size() >= MOST || (certain && !hasSucceeded);
  }

  /** A worker has ended which took calls; {@code used} if it has ended any. */
  void ended(boolean used) {
    useless = used ? 0 : useless + 1;
  }

  /** {@return how long to wait before the next start} */
  Duration pause() {
    int vain = Math.max(failures.size(), useless - 1);
    return vain <= 0
        ? Duration.ZERO
        : FIRST_PAUSE.multipliedBy(1L << Math.min(MAX_DOUBLINGS, vain - 1));
  }
}
