package dev.cordon.samples;

import dev.cordon.Task;

/**
 * Runs a method in a process of its own.
 *
 * <p>Prints a line of the main process and then {@code test}, each with the pid of the process that
 * says it. It is the seed's first program, which wrote {@code Process(target=run_test())}: that
 * calls the function in the main process and gives its result to a process with nothing to do. This
 * program does what the text beside it means.
 */
public final class CreateSample {
  private CreateSample() {}

  @Task
  static void runTest() {
    System.out.println("test, pid " + ProcessHandle.current().pid());
  }

  /** Starts the process. The JVM does not end before it. */
  public static void main(String[] args) {
    System.out.println("main process, pid " + ProcessHandle.current().pid());
    var test = CreateSampleTasks.runTest();
    test.start();
  }
}
