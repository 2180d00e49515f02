package dev.cordon.benchmarks;

import java.time.Duration;

/**
 * How often a benchmark measures.
 *
 * @param quick whether it is only to be seen that all works; the figures mean little then
 */
record Rounds(boolean quick) {
  private static final int QUICK = 3;

  /**
   * Does all steps in turns: the first round is each step once, and so on.
   *
   * @param unmeasured how many rounds come before, of which nothing is kept
   * @param measured how many rounds are kept, if not {@link #quick}
   * @param pause the time from the begin of a step to that of the next, or longer if it takes
   *     longer
   */
  Recording interleave(int unmeasured, int measured, Duration pause, Step... steps)
      throws Exception {
    rounds(unmeasured, pause, steps);
    Quiet.await();
    return rounds(quick ? Math.min(QUICK, measured) : measured, pause, steps);
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
