package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The state of a machine that has next to nothing to do. */
final class Quiet {
  private static final double BUSY = 0.05;
  private static final int LOOKS = 20;
  private static final int IDLE_COLUMN = 3;

  private Quiet() {}

  /**
   * Waits until the processors have been idle for half a second but for a twentieth of the time, so
   * that what earlier rounds have set going in the background is done; ten seconds at most.
   */
  static void await() throws IOException, InterruptedException {
    long[] before = times();
    for (int look = 0; look < LOOKS; look++) {
      TimeUnit.MILLISECONDS.sleep(500);
      long[] after = times();
      double all = LongStream.of(after).sum() - LongStream.of(before).sum();
      long idle = after[IDLE_COLUMN] - before[IDLE_COLUMN];
      if (idle >= all * (1 - BUSY)) {
        return;
      }
      before = after;
    }
  }

  /** The time that all processors have spent in each way, in ticks. */
  private static long[] times() throws IOException {
    String all = Files.readAllLines(Path.of("/proc/stat")).get(0);
    return Stream.of(all.split(" +", -1)).skip(1).mapToLong(Long::parseLong).toArray();
  }
}
