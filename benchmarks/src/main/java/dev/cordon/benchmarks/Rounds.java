package dev.cordon.benchmarks;

import java.time.Duration;

/**
 * How often a benchmark measures.
 *
 * @param quick whether it is only to be seen that all works; the figures mean little then
 */
record Rounds(boolean quick) {
  private static final int QUICK = 1;
  private static final int POINT = 3;

  /**
   * Does all steps in turns: the first round is each step once, and so on.
   *
   * @param unmeasured how many rounds come before, of which nothing is kept, if not {@link #quick}
   * @param measured how many rounds are kept, if not {@link #quick}
   * @param pause the time from the begin of a step to that of the next, or longer if it takes
   *     longer
   */
  Recording interleave(int unmeasured, int measured, Duration pause, Step... steps)
      throws Exception {
    rounds(quick ? Math.min(QUICK, unmeasured) : unmeasured, pause, steps);
    Quiet.await();
    return rounds(quick ? Math.min(QUICK, measured) : measured, pause, steps);
  }

  /**
   * Does all steps in turns for one point of a growth: once unmeasured, and then thrice, or once if
   * {@link #quick}. It does not wait until the machine is quiet, since there are many points.
   */
  Recording point(Step... steps) throws Exception {
    rounds(1, Duration.ZERO, steps);
    return coldPoint(steps);
  }

  /** As {@link #point}, but none unmeasured: for steps that are a new process each. */
  Recording coldPoint(Step... steps) throws Exception {
    return rounds(quick ? 1 : POINT, Duration.ZERO, steps);
  }

  private static Recording rounds(int count, Duration pause, Step... steps) throws Exception {
    var recording = new Recording();
    var pace = new Pace(pause);
    for (int round = 0; round < count; round++) {
      for (Step step : steps) {
        pace.await();
        step.run(recording);
      }
    }
    return recording;
  }
}
