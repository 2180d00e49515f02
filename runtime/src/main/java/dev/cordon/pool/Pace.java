package dev.cordon.pool;

import java.util.concurrent.TimeUnit;

/** How long calls of one kind take, and so how many of them go to a worker at once. */
final class Pace {

  /** How much work a worker is given at once. */
  private static final long WORK = TimeUnit.MILLISECONDS.toNanos(1);

  private static final int MOST = 512;

  /** How much work is as long as it takes to wake a worker. */
  private static final long WAKING = TimeUnit.MICROSECONDS.toNanos(50);

  /** The weight of the last call. */
  private static final double WEIGHT = 0.1;

  /** One call that took longer than so many had no processor, or is another kind of call. */
  private static final double OUTLIER = 8;

  /** Less than zero while nothing is known. Writes may get lost, which does no harm. */
  private double nanos = -1;

  private int together = 1;
  private int few = 1;

  /** A call has taken that long. */
  void took(long time) {
    double known = nanos;
    nanos = known < 0 ? time : known + WEIGHT * (Math.min((double) time, OUTLIER * known) - known);
    together = fitting(WORK, MOST);
    few = fitting(WAKING, (int) (MOST * WAKING / WORK));
  }

  private int fitting(long work, int most) {
    return (int) Math.max(1, Math.min(most, work / Math.max(1, nanos)));
  }

  int together() {
    return together;
  }

  /** {@return how many take about as long as it takes to wake a worker} */
  int few() {
    return few;
  }
}
