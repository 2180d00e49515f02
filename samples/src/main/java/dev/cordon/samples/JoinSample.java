package dev.cordon.samples;

import dev.cordon.Task;
import java.time.Duration;

/**
 * Waits for a process, but not to its end.
 *
 * <p>Prints {@code main process}, {@code work start}, {@code main process goes on} and, a while
 * later, {@code work end}: the time to wait is shorter than the work. It is the seed's program for
 * {@code join}.
 */
public final class JoinSample {
  private JoinSample() {}

  @Task
  static void work(Duration interval) throws InterruptedException {
    System.out.println("work start, pid " + ProcessHandle.current().pid());
    Thread.sleep(interval.toMillis());
    System.out.println("work end");
  }

  /** Waits for three tenths of a second for work that takes five. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("main process");
    var work = JoinSampleTasks.work(Duration.ofMillis(500));
    work.start();
    boolean gone = work.join(Duration.ofMillis(300));
    System.out.println("main process goes on, and the work has ended: " + gone);
  }
}
