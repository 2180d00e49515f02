package dev.cordon.samples;

import dev.cordon.Isolation;
import dev.cordon.Task;

/**
 * Shows that threads share variables.
 *
 * <p>One thread adds 1 to a static field three times, and both find 13 in it. It is the seed's
 * program for the globals of threads; {@link GlobalsSample} is that of processes.
 */
public final class SharedGlobalsSample {
  private static int number = 10;

  private SharedGlobalsSample() {}

  @Task(Isolation.THREAD)
  static void test1() {
    for (int i = 0; i < 3; i++) {
      number += 1;
    }
    System.out.println("the value in test1: " + number);
  }

  @Task(Isolation.THREAD)
  static void test2() {
    System.out.println("the value in test2: " + number);
  }

  /** Runs one after the other, so that they need no lock. */
  public static void main(String[] args) throws InterruptedException {
    var t1 = SharedGlobalsSampleTasks.test1();
    var t2 = SharedGlobalsSampleTasks.test2();
    t1.start();
    t1.join();
    t2.start();
    t2.join();
  }
}
