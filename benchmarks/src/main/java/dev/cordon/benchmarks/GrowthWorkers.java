package dev.cordon.benchmarks;

import dev.cordon.pool.MapOptions;
import dev.cordon.pool.Pool;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a call costs when there are more and more workers for as many calls. */
final class GrowthWorkers implements Growth {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int CALLS = 100_000;
  private static final int CALLS_QUICK = 10_000;

  /** What is slow is measured with a part of the calls. */
  private static final int PART = 5;

  private static final List<Integer> SIZES = List.of(1, 2, 4, 8, 16, 32, 64);
  private static final List<Integer> QUICK = List.of(1, 2, 4, 8);
  private static final String MAP = "map of our pool";
  private static final String IMAP = "imap of our pool";
  private static final String PYTHON_MAP = "map of Python's Pool";
  private static final String PYTHON_IMAP = "imap of Python's Pool";
  private static final String THREADS = "invokeAll of JDK threads";

  @Override
  public String name() {
    return "growth-workers";
  }

  @Override
  public String description() {
    return CALLS + " calls that do nothing, which gain nothing by more workers than there are"
        + " processors: what these cost. The workers are processes of ours, of Python's, and"
        + " threads of a pool of the JDK's.";
  }

  @Override
  public String size() {
    return "workers";
  }

  @Override
  public String unit() {
    return "µs a call";
  }

  @Override
  public Curves measure(Rounds rounds) throws Exception {
    int calls = rounds.quick() ? CALLS_QUICK : CALLS;
    List<Integer> numbers = PoolCalls.numbers(calls);
    double micros = calls * NANOS_PER_MICRO;
    var curves = new Curves();
    try (var python = new PythonJobs("pools.py")) {
      for (int workers : rounds.quick() ? QUICK : SIZES) {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        double unused = python.ask("open", workers);
        try (var pool = Pool.processes(workers)) {
          Recording recording = rounds.point(
              into -> into.add(MAP, PoolCalls.map(pool, numbers) / micros),
              into -> into.add(IMAP, PoolCalls.imap(pool, numbers, MapOptions.defaults()) / micros),
              into -> into.add(PYTHON_MAP, python.ask("open-map", calls) / micros),
              into -> into.add(PYTHON_IMAP, python.ask("open-imap", calls / PART) / micros * PART),
              into -> into.add(THREADS, PoolCalls.invokeAll(threads, numbers) / micros));
          curves.add(workers, recording);
        } finally {
          threads.shutdown();
        }
      }
    }
    return curves;
  }
}
