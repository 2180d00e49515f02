package dev.cordon.task;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Time that passes within a task. */
final class Beats {
  private Beats() {}

  /** Returns whether {@code time} has passed since this call. */
  static Callable<Boolean> passed(Duration time) {
    long begin = System.nanoTime();
    return () -> System.nanoTime() - begin > time.toNanos();
  }
}
