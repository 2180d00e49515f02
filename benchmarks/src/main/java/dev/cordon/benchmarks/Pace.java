package dev.cordon.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A rhythm: moments that are at least some time apart. */
final class Pace {
  private final long pause;
  private long next = System.nanoTime();

  Pace(Duration pause) {
    this.pause = pause.toNanos();
  }

  /** Waits for the next moment, which is now if it has passed. */
  void await() throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
    next = System.nanoTime() + pause;
  }
}
