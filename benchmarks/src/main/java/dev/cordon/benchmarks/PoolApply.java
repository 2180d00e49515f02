package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How long one call takes in a pool that is warm. */
final class PoolApply implements Benchmark {
  private static final String UNIT = "µs";
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int CALLS = 3_000;
  private static final String APPLY = "apply of a call that does nothing, one worker";
  private static final String ECHO = "as many bytes to a JVM and back, with the same threads";
  private static final String PYTHON_POOL = "Pool(1).apply of Python";
  private static final String PYTHON_EXECUTOR = "ProcessPoolExecutor(1).submit of Python";
  private static final String THREADS = "submit to a JDK thread pool of one";

  /** What is done again and again. */
  private interface Call {
    void run(int number) throws Exception;
  }

  @Override
  public String name() {
    return "pool-apply";
  }

  @Override
  public String description() {
    return "Median of " + CALLS + " round trips a round, in a process and on a thread.";
  }

  @Override
  public boolean isLimit(String reference) {
    return reference.equals(ECHO);
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try (var scratch = new Scratch();
        var echo = new EchoPeer(scratch.path().resolve("socket"));
        var python = new PythonJobs("pools.py");
        var pool = Pool.processes(1)) {
      Recording recording = rounds.interleave(
          5,
          20,
          Duration.ZERO,
          into -> into.add(APPLY, median(n -> pool.apply(PoolCallsTasks.echo(n)))),
          into -> into.add(ECHO, median(n -> echo.roundTrip())),
          into -> into.add(PYTHON_POOL, python.ask("apply", CALLS) / NANOS_PER_MICRO),
          into -> into.add(PYTHON_EXECUTOR, python.ask("submit", CALLS) / NANOS_PER_MICRO),
          into -> into.add(THREADS, median(n -> threads.submit(() -> n).get())));
      return List.of(
          figure(recording, ECHO, Goal.ratioAtMost(2)),
          figure(recording, PYTHON_POOL, Goal.ratioAtMost(0.25)),
          figure(recording, PYTHON_EXECUTOR),
          figure(recording, THREADS));
    } finally {
      threads.shutdown();
    }
  }

  private static double median(Call call) throws Exception {
    List<Double> times = new ArrayList<>(CALLS);
    for (int i = 0; i < CALLS; i++) {
      long begin = System.nanoTime();
      call.run(i);
      times.add((System.nanoTime() - begin) / NANOS_PER_MICRO);
    }
    return new Samples(times).median();
  }

  private static Figure figure(Recording recording, String reference, Goal... goals) {
    return Figure.of(APPLY, UNIT, recording.of(APPLY), reference, recording.of(reference), goals);
  }
}
