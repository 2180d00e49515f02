package dev.cordon.samples;

import dev.cordon.Isolation;
import dev.cordon.Task;
import dev.cordon.ThreadScoped;

/**
 * Gives each thread a value of its own.
 *
 * <p>{@code Thread-A} finds Zhang San, {@code Thread-B} Li Si, and the main thread nobody. It is
 * the seed's program for {@code threading.local}.
 */
public final class ThreadLocalSample {
  private ThreadLocalSample() {}

  @ThreadScoped
  static String student() {
    return "nobody";
  }

  private static void processStudent() {
    System.out.println("thread: " + Thread.currentThread().getName() + ", student: "
        + ThreadLocalSampleScope.student());
  }

  @Task(Isolation.THREAD)
  static void processThread(String name) {
    ThreadLocalSampleScope.setStudent(name);
    processStudent();
  }

  /** Runs both threads, and looks what is left of their values. */
  public static void main(String[] args) throws InterruptedException {
    var t1 = ThreadLocalSampleTasks.processThread("Zhang San").named("Thread-A");
    var t2 = ThreadLocalSampleTasks.processThread("Li Si").named("Thread-B");
    t1.start();
    t2.start();
    t1.join();
    t2.join();
    processStudent();
  }
}
