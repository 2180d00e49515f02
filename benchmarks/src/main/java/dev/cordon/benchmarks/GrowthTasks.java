package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a call costs when there are more and more of them. */
final class GrowthTasks implements Growth {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000, 1_000_000);
  private static final List<Integer> QUICK = List.of(100, 1_000, 10_000);

  /** The most that have processes of their own, which take too long for more. */
  private static final int ALONE_MOST = 1_000;

  private static final int ALONE_MOST_QUICK = 100;
  private static final String MAP = "map of our pool, two workers";
  private static final String ALONE = "a process for each, one after the other";
  private static final String PYTHON = "map of Python's Pool(2)";
  private static final String THREADS = "invokeAll of two JDK threads";

  @Override
  public String name() {
    return "growth-tasks";
  }

  @Override
  public String description() {
    return "Calls that do nothing, from the first item to the last result: in a pool of two"
        + " processes, in one of Python's, on two threads of a pool of the JDK's, and, while they"
        + " are few, each in a process of its own, which is joined before the next one starts, once.";
  }

  @Override
  public String size() {
    return "calls";
  }

  @Override
  public String unit() {
    return "µs a call";
  }

  @Override
  public Curves measure(Rounds rounds) throws Exception {
    var curves = new Curves();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (var python = new PythonJobs("pools.py");
        var pool = Pool.processes(2)) {
      for (int calls : rounds.quick() ? QUICK : SIZES) {
        List<Integer> numbers = PoolCalls.numbers(calls);
        double micros = calls * NANOS_PER_MICRO;
        Recording recording = rounds.point(
            into -> into.add(MAP, PoolCalls.map(pool, numbers) / micros),
            into -> into.add(PYTHON, python.ask("map", calls) / micros),
            into -> into.add(THREADS, PoolCalls.invokeAll(threads, numbers) / micros));
        curves.add(calls, recording);
        if (calls <= (rounds.quick() ? ALONE_MOST_QUICK : ALONE_MOST)) {
          curves.add(ALONE, calls, alone(calls) / micros); // Once is enough for so many starts.
        }
      }
    } finally {
      threads.shutdown();
    }
    return curves;
  }

  private static long alone(int calls) throws InterruptedException {
    long begin = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      var task = PoolCallsTasks.echo(i);
      task.start();
      int number = task.result();
      task.join();
      if (number != i) {
        throw new IllegalStateException("the result is wrong: " + number);
      }
    }
    return System.nanoTime() - begin;
  }
}
