package dev.cordon.samples;

import dev.cordon.Isolation;
import dev.cordon.Task;
import dev.cordon.task.TaskThread;
import java.time.Duration;

/**
 * Runs two methods on threads of their own.
 *
 * <p>Prints {@code begin}, how many threads run and their names, and that {@code thread-1}, which
 * takes less time, ends first. It is the seed's program for {@code threading.Thread} with a
 * function, and uses the counterparts of {@code activeCount} and {@code enumerate}.
 */
public final class ThreadSample {
  private ThreadSample() {}

  @Task(Isolation.THREAD)
  static void fun1(String threadName, Duration delay) throws InterruptedException {
    System.out.println("thread " + threadName + " begins fun1");
    Thread.sleep(delay.toMillis());
    System.out.println("thread " + threadName + " has run fun1");
  }

  @Task(Isolation.THREAD)
  static void fun2(String threadName, Duration delay) throws InterruptedException {
    System.out.println("thread " + threadName + " begins fun2");
    Thread.sleep(delay.toMillis());
    System.out.println("thread " + threadName + " has run fun2");
  }

  /** Starts both, looks at them, and waits for their ends. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("begin");
    var t1 = ThreadSampleTasks.fun1("thread-1", Duration.ofMillis(200)).named("thread-1");
    var t2 = ThreadSampleTasks.fun2("thread-2", Duration.ofMillis(400)).named("thread-2");
    t1.start();
    t2.start();
    System.out.println("running: " + TaskThread.activeCount() + ", "
        + TaskThread.active().stream().map(TaskThread::name).toList());
    t1.join();
    t2.join();
    System.out.println("running: " + TaskThread.activeCount());
  }
}
