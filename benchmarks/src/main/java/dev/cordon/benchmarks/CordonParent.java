package dev.cordon.benchmarks;

/** A program that runs a task, which tells its pid, and waits. */
final class CordonParent {
  private CordonParent() {}

  public static void main(String[] args) throws InterruptedException {
    var child = IdlingTasks.idle();
    child.start();
    child.join();
  }
}
