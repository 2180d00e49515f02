package dev.cordon.samples;

import dev.cordon.Task;

/**
 * Shows that processes share no variables.
 *
 * <p>One child adds 5 to a static field and prints 15, another adds 10 and prints 20, and in the
 * main process the field is still 10. It is the seed's program for globals.
 */
public final class GlobalsSample {
  private static int number = 10;

  private GlobalsSample() {}

  @Task
  static void work1() {
    number += 5;
    System.out.println(
        "number after work1: " + number + ", pid " + ProcessHandle.current().pid());
  }

  @Task
  static void work2() {
    number += 10;
    System.out.println(
        "number after work2: " + number + ", pid " + ProcessHandle.current().pid());
  }

  /** Runs both children and then looks at the field. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("main process begins");
    var work1 = GlobalsSampleTasks.work1();
    var work2 = GlobalsSampleTasks.work2();
    work1.start();
    work2.start();
    work1.join();
    work2.join();
    System.out.println("number in the main process: " + number);
  }
}
