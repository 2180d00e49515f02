package dev.cordon.internal.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** The timers that run against one process. Safe for use by several threads. */
public final class Limits {

  /** Guarded by this. */
  private final List<Future<?>> timers = new ArrayList<>();

  /** Guarded by this. */
  private int generation;

  /** Runs {@code action} after {@code delay}, unless {@link #disarm} is called before. */
  public synchronized void arm(Duration delay, Runnable action) {
    int armed = generation;
    timers.removeIf(Future::isDone);
    timers.add(Timer.schedule(
        () -> {
          if (isCurrent(armed)) {
            action.run();
          }
        },
        delay));
  }

  private synchronized boolean isCurrent(int armed) {
    return armed == generation;
  }

  public synchronized void disarm() {
    generation++;
    timers.forEach(timer -> timer.cancel(false));
    timers.clear();
  }
}
