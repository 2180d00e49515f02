package dev.cordon.samples;

import dev.cordon.task.TaskProcess;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A process class written by hand, without an annotation: its fields are the arguments, and
 * {@link #call} runs in the child.
 *
 * <p>The child prints the time when it begins and the time when it ends; then the main process
 * prints that it ends. It is the seed's program for a subclass of {@code Process}.
 */
public final class ClockProcess extends TaskProcess<Void> {
  private static final long serialVersionUID = 1L;

  private final Duration interval;

  /** A clock that runs for {@code interval}. */
  public ClockProcess(Duration interval) {
    this.interval = interval;
  }

  @Override
  public Void call() throws InterruptedException {
    System.out.println("child process begins, pid " + ProcessHandle.current().pid());
    System.out.println("time at its begin: " + now());
    Thread.sleep(interval.toMillis());
    System.out.println("time at its end: " + now());
    return null;
  }

  private static LocalTime now() {
    return LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS);
  }

  /** Makes a process of the class, starts it and waits for it. */
  public static void main(String[] args) throws InterruptedException {
    var clock = new ClockProcess(Duration.ofMillis(300));
    clock.start();
    clock.join();
    System.out.println("main process ends");
  }
}
