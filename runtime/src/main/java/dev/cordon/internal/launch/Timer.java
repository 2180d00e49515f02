package dev.cordon.internal.launch;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one clock of this JVM's tasks. What it runs must be short. */
public final class Timer {
  private static final ScheduledThreadPoolExecutor EXECUTOR = executor();

  private Timer() {}

  private static ScheduledThreadPoolExecutor executor() {
    var executor = new ScheduledThreadPoolExecutor(1, task -> {
      var thread = new Thread(null, task, "cordon-timer", 0, false);
      thread.setContextClassLoader(ClassLoader.getSystemClassLoader()); // Nobody's application.
      thread.setDaemon(true);
      return thread;
    });
    executor.setRemoveOnCancelPolicy(true);
    executor.setKeepAliveTime(3, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }

  /** Runs {@code action} after {@code delay}, unless the result is cancelled before. */
  public static Future<?> schedule(Runnable action, Duration delay) {
    return EXECUTOR.schedule(action, nanos(delay), TimeUnit.NANOSECONDS);
  }

  /** {@return an executor that runs each action after {@code delay}} */
  static Executor after(Duration delay) {
    return action -> {
      var unused = schedule(action, delay);
    };
  }

  /** {@return the duration in nanoseconds, the longest for what is longer than a {@code long}} */
  public static long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException e) {
      return duration.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}
