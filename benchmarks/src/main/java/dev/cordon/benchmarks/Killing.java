package dev.cordon.benchmarks;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** The killing of a process, and how soon that is noticed. */
final class Killing {
  private static final Set<Thread.State> WAITS =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private Killing() {}

  /** A wait for the end of a process. */
  @FunctionalInterface
  interface Wait {
    void await() throws Exception;
  }

  /**
   * Kills a process while another thread waits for its end.
   *
   * @return the nanoseconds from just before the kill to the end of the wait
   * @throws ExecutionException if the wait has failed
   */
  static long whileWaiting(ProcessHandle process, Wait wait)
      throws InterruptedException, ExecutionException {
    var end = new FutureTask<>(() -> {
      wait.await();
      return System.nanoTime();
    });
    var waiter = new Thread(end, "waiter");
    waiter.start();
    while (!end.isDone() && !WAITS.contains(waiter.getState())) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    long begin = System.nanoTime();
    process.destroyForcibly();
    return end.get() - begin;
  }

  /**
   * Kills a process and looks every half millisecond whether its descendants have ended.
   *
   * @return the nanoseconds from just before the kill to the look that found none
   * @throws IllegalStateException if it has no descendants
   */
  static long ofParent(ProcessHandle parent) throws IOException, InterruptedException {
    long[] descendants = parent.descendants().mapToLong(ProcessHandle::pid).toArray();
    if (descendants.length == 0) {
      throw new IllegalStateException("The parent has no children");
    }
    long begin = System.nanoTime();
    parent.destroyForcibly();
    for (long pid : descendants) {
      while (!Proc.hasEnded(pid)) {
        TimeUnit.MICROSECONDS.sleep(500);
      }
    }
    return System.nanoTime() - begin;
  }
}
