package dev.cordon.samples;

import dev.cordon.Task;
import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands five messages to a pool of three processes.
 *
 * <p>Prints a line when the work on a message begins and one when it ends, each with the worker and
 * the task in front; three are worked on at a time. It is the seed's program for the pool.
 */
public final class PoolSample {
  private PoolSample() {}

  @Task
  static void work(String message, Duration interval) throws InterruptedException {
    System.out.println("start " + message);
    Thread.sleep(interval.toMillis());
    System.out.println("end " + message);
  }

  /** Submits all, takes no more, and waits for the workers to end. */
  public static void main(String[] args) throws InterruptedException {
    Pool pool = Pool.processes(3);
    List<AsyncResult<Void>> results = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      results.add(pool.applyAsync(PoolSampleTasks.work("message " + i, Duration.ofMillis(300))));
    }
    pool.close();
    pool.join();
    System.out.println("all ready: " + results.stream().allMatch(AsyncResult::ready));
  }
}
