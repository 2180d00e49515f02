package dev.cordon.pool;

import dev.cordon.internal.launch.Timer;
import java.time.Duration;

/** Durations as numbers that a deadline can be made of. */
final class Nanos {

  /** Longer than anybody waits, and short enough to be added to a time. */
  private static final long LONGEST = Long.MAX_VALUE / 4;

  /** As long as it takes. */
  static final Duration FOREVER = Duration.ofNanos(LONGEST);

  private Nanos() {}

  static long of(Duration duration) {
    return Math.min(LONGEST, Timer.nanos(duration));
  }
}
