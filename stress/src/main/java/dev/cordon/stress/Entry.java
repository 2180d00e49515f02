package dev.cordon.stress;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardTimeoutException;
import java.time.Duration;

/** How a call got past a barrier that somebody makes true while it waits. */
enum Entry {
  /** At once, or when it was woken. */
  IN,

  /** When its limit was over, for it looks once more then: it was never woken. */
  LATE,

  /** Not at all. */
  OUT;

  /** Far more than any wake-up takes; next to nothing after a failure, which is enough. */
  private static volatile Duration limit = Duration.ofSeconds(10);

  /** Enters, runs {@code body}, and leaves. */
  static <T> Entry when(Guard guard, Barrier<T> barrier, T object, Runnable body) {
    Duration patience = limit;
    long begin = System.nanoTime();
    Entry entry;
    try {
      guard.enterWhen(barrier, object, patience);
      try {
        entry = System.nanoTime() - begin < patience.toNanos() ? IN : LATE;
        body.run();
      } finally {
        guard.leave();
      }
    } catch (GuardTimeoutException e) {
      entry = OUT;
    }
    if (entry != IN) {
      limit = Duration.ofMillis(1);
    }
    return entry;
  }
}
