package dev.cordon.samples;

import dev.cordon.task.TaskThread;
import java.time.Duration;

/**
 * Starts two functions on threads of their own, and waits for neither.
 *
 * <p>Prints {@code main program begins}, then that both functions begin, and that the second, which
 * takes half as long, ends first. It is the seed's program for the module {@code _thread}: the
 * threads are daemons, and end with the program.
 */
public final class StartThreadSample {
  private StartThreadSample() {}

  private static void start(String function, Duration delay) {
    TaskThread.of(() -> {
          System.out.println(function + " begins");
          Thread.sleep(delay.toMillis());
          System.out.println(function + " ends");
        })
        .daemon(true)
        .start();
  }

  /** Stays for longer than both functions take. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("main program begins");
    start("fun1", Duration.ofMillis(400));
    start("fun2", Duration.ofMillis(200));
    Thread.sleep(700);
  }
}
