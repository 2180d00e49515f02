package dev.cordon.samples;

import dev.cordon.Task;
import java.time.Duration;

/**
 * Runs three processes at once.
 *
 * <p>Each prints a line when it begins and one when it ends, in an order that time decides; the
 * main process prints the first line of all and the last. It is the seed's program for several
 * tasks.
 */
public final class ThreeAtOnceSample {
  private ThreeAtOnceSample() {}

  @Task
  static void work1(Duration interval) throws InterruptedException {
    System.out.println("work1 start, pid " + ProcessHandle.current().pid());
    Thread.sleep(interval.toMillis());
    System.out.println("work1 end");
  }

  @Task
  static void work2(Duration interval) throws InterruptedException {
    System.out.println("work2 start, pid " + ProcessHandle.current().pid());
    Thread.sleep(interval.toMillis());
    System.out.println("work2 end");
  }

  @Task
  static void work3(Duration interval) throws InterruptedException {
    System.out.println("work3 start, pid " + ProcessHandle.current().pid());
    Thread.sleep(interval.toMillis());
    System.out.println("work3 end");
  }

  /** Starts all three, and only then waits for them. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("main process begins");
    var work1 = ThreeAtOnceSampleTasks.work1(Duration.ofMillis(400));
    var work2 = ThreeAtOnceSampleTasks.work2(Duration.ofMillis(200));
    var work3 = ThreeAtOnceSampleTasks.work3(Duration.ofMillis(300));
    work1.start();
    work2.start();
    work3.start();
    work1.join();
    work2.join();
    work3.join();
    System.out.println("main process ends");
  }
}
