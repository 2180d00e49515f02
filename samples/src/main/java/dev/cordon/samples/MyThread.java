package dev.cordon.samples;

import dev.cordon.task.TaskThread;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A thread class written by hand: its fields are what it is given.
 *
 * <p>Prints {@code begin}, and for each of two threads its name, twice; {@code thread-1} ends
 * first. Then a thread changes its name. It is the seed's program for a subclass of
 * {@code threading.Thread}, and uses the counterparts of {@code currentThread}, {@code getName} and
 * {@code setName}.
 */
public final class MyThread extends TaskThread<@Nullable Void> {
  private final String function;
  private final Duration delay;

  private MyThread(String function, Duration delay) {
    this.function = function;
    this.delay = delay;
  }

  @Override
  public @Nullable Void call() throws InterruptedException {
    TaskThread<?> current = TaskThread.current().orElseThrow();
    System.out.println("thread " + current.name() + " runs " + function);
    Thread.sleep(delay.toMillis());
    System.out.println("thread " + Thread.currentThread().getName() + " has run " + function);
    current.rename(current.name() + ", which has run");
    return null;
  }

  /** Runs two, and looks at their names afterwards. */
  public static void main(String[] args) throws InterruptedException {
    System.out.println("begin");
    TaskThread<?> t1 = new MyThread("fun1", Duration.ofMillis(200)).named("thread-1");
    TaskThread<?> t2 = new MyThread("fun2", Duration.ofMillis(400)).named("thread-2");
    t1.start();
    t2.start();
    t1.join();
    t2.join();
    System.out.println(t1.name() + ", " + t2.name());
  }
}
