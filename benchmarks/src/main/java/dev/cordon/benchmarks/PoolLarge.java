package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import java.time.Duration;
import java.util.List;

/** How fast a large argument travels to a pool. */
final class PoolLarge implements Benchmark {
  private static final int SIZE = 64 << 20;
  private static final String OURS = "apply with an argument of 64 MiB";
  private static final String PYTHON = "Pool(1).apply of Python";
  private static final double NANOS_PER_MILLI = 1e6;

  @Override
  public String name() {
    return "pool-large";
  }

  @Override
  public String description() {
    return "A call that returns the length of its argument, an array of bytes.";
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    byte[] bytes = new byte[SIZE];
    try (var python = new PythonJobs("pools.py");
        var pool = Pool.processes(1)) {
      Recording recording = rounds.interleave(
          3,
          15,
          Duration.ZERO,
          into -> into.addMillis(OURS, apply(pool, bytes)),
          into -> into.add(PYTHON, python.ask("large", 1) / NANOS_PER_MILLI));
      return List.of(Figure.of(
          OURS, "ms", recording.of(OURS), PYTHON, recording.of(PYTHON), Goal.ratioAtMost(0.2)));
    }
  }

  private static long apply(Pool pool, byte[] bytes) throws Exception {
    long begin = System.nanoTime();
    int length = pool.apply(PoolCallsTasks.length(bytes));
    long end = System.nanoTime();
    if (length != SIZE) {
      throw new IllegalStateException("the result is wrong: " + length);
    }
    return end - begin;
  }
}
