package dev.cordon.benchmarks;

import dev.cordon.pool.MapOptions;
import dev.cordon.pool.Pool;
import java.time.Duration;
import java.util.List;

/** How many calls a second a pool runs that do nothing. */
final class PoolMany implements Benchmark {
  private static final String UNIT = "1000/s";
  private static final double PER_NANO = 1e6;
  private static final int FEW = 20_000;
  private static final int MANY = 200_000;
  private static final int ALL = 1_000_000;
  private static final String ONE_BY_ONE = "imap, calls handed over one by one";
  private static final String TOGETHER = "imap as it is by default";
  private static final String MAP = "map as it is by default";
  private static final String PYTHON_IMAP = "imap of Python, chunksize 1";
  private static final String PYTHON_MAP = "map of Python";

  @Override
  public String name() {
    return "pool-many";
  }

  @Override
  public String description() {
    return "Calls that do nothing, on two workers, from the first item to the last result: " + FEW
        + " to " + ALL + " of them.";
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    MapOptions single = MapOptions.defaults().chunkSize(1);
    List<Integer> few = PoolCalls.numbers(FEW);
    List<Integer> many = PoolCalls.numbers(MANY);
    List<Integer> all = PoolCalls.numbers(ALL);
    try (var python = new PythonJobs("pools.py");
        var pool = Pool.processes(2)) {
      Recording recording = rounds.interleave(
          4,
          12,
          Duration.ZERO,
          into -> into.add(ONE_BY_ONE, rate(FEW, PoolCalls.imap(pool, few, single))),
          into -> into.add(TOGETHER, rate(MANY, PoolCalls.imap(pool, many, MapOptions.defaults()))),
          into -> into.add(PYTHON_IMAP, python.rate("imap", FEW)),
          into -> into.add(MAP, rate(ALL, PoolCalls.map(pool, all))),
          into -> into.add(PYTHON_MAP, python.rate("map", ALL)));
      return List.of(
          figure(recording, ONE_BY_ONE, PYTHON_IMAP, Goal.ratioAtLeast(3)),
          figure(recording, TOGETHER, PYTHON_IMAP, Goal.ratioAtLeast(10)),
          figure(recording, MAP, PYTHON_MAP, Goal.ratioAtLeast(1)));
    }
  }

  private static double rate(int calls, long nanos) {
    return calls * PER_NANO / nanos;
  }

  private static Figure figure(Recording recording, String what, String reference, Goal... goals) {
    return Figure.of(what, UNIT, recording.of(what), reference, recording.of(reference), goals);
  }
}
