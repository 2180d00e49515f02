package dev.cordon.samples;

import dev.cordon.Task;
import java.util.Map;

/**
 * Gives arguments to a process.
 *
 * <p>Prints {@code main process begins}, and from the child the name, the age and the map that it
 * was given. It is the seed's second program; what are keyword arguments there are a map here.
 */
public final class ArgumentsSample {
  private ArgumentsSample() {}

  @Task
  static void runTest(String name, int age, Map<String, Integer> more) {
    System.out.println("child process runs, pid " + ProcessHandle.current().pid());
    System.out.println("name: " + name + ", age: " + age);
    System.out.println("map: " + more);
  }

  /** Starts the process with its arguments. */
  public static void main(String[] args) {
    System.out.println("main process begins");
    var test = ArgumentsSampleTasks.runTest("test", 23, Map.of("key", 12));
    test.start();
  }
}
