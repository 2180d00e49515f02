package dev.cordon.samples;

import dev.cordon.Task;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Looks at the name and the pid of a process.
 *
 * <p>The child prints the time, three times; then the main process prints the pid and the name of
 * the child, and whether it is alive, which it is no longer. It is the seed's program for the
 * attributes of a process.
 */
public final class NameAndPidSample {
  private static final int ROUNDS = 3;

  private NameAndPidSample() {}

  @Task
  static void clock(Duration interval) throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      System.out.println(
          "time now: " + LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS));
      Thread.sleep(interval.toMillis());
    }
  }

  /** Runs the clock to its end and asks about it. */
  public static void main(String[] args) throws InterruptedException {
    var clock = NameAndPidSampleTasks.clock(Duration.ofMillis(100));
    clock.start();
    clock.join();
    System.out.println("pid: " + clock.pid());
    System.out.println("name: " + clock.name());
    System.out.println("alive: " + clock.isAlive());
  }
}
