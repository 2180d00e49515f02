package dev.cordon.internal.launch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Waits for what comes soon without giving the processor away, for about as long as it takes to
 * wake a thread; so at worst it costs as much again (A. Karlin and others, "Competitive randomized
 * algorithms for non-uniform problems", 1990). One thread of all does so, so that never more than
 * one processor is busy with it.
 */
public final class Spin {

  /** None where the only processor is better left to others. */
  private static final long LIMIT =
      Runtime.getRuntime().availableProcessors() > 1 ? TimeUnit.MICROSECONDS.toNanos(50) : 0;

  private static final AtomicBoolean SPINNING = new AtomicBoolean();

  private Spin() {}

  /** Returns whether it has come; if not, it is to be waited for in another way. */
  public static boolean until(BooleanSupplier hasCome) {
    if (LIMIT == 0 || !SPINNING.compareAndSet(false, true)) {
      return false;
    }
    try {
      long begin = System.nanoTime();
      do {
        if (hasCome.getAsBoolean()) {
          return true;
        }
        Thread.onSpinWait();
      } while (System.nanoTime() - begin < LIMIT);
      return false;
    } finally {
      SPINNING.set(false);
    }
  }
}
