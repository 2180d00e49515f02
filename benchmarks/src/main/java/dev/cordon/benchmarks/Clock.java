package dev.cordon.benchmarks;

import dev.cordon.Task;

/** The clock by which parent and child tell each other the time. */
final class Clock {
  private Clock() {}

  @Task
  static long now() {
    return System.nanoTime();
  }

  /**
   * Makes sure that it is one clock in all processes, as on Linux, where {@link System#nanoTime} is
   * the time since the machine was started.
   *
   * @throws IllegalStateException if a child's time does not lie between two of this JVM's
   */
  static void verify() throws InterruptedException {
    var child = ClockTasks.now();
    long before = System.nanoTime();
    child.start();
    long within = child.result();
    long after = System.nanoTime();
    child.join();
    if (within <= before || within >= after) {
      throw new IllegalStateException("A child said " + within + " between " + before + " and "
          + after + ", so its times cannot be compared with ours");
    }
  }
}
