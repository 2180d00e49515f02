package dev.cordon.benchmarks;

import dev.cordon.pool.MapOptions;
import dev.cordon.pool.Pool;
import dev.cordon.pool.WorkerStats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What more workers bring, and what memory they take. */
final class PoolWorkers implements Benchmark {
  private static final int CALLS = 100_000;
  private static final double PER_NANO = 1e6;
  private static final String ONE = "the same with one worker";
  private static final String MEMORY = "resident memory of a worker that waits";
  private static final String PLAIN = "bare JVM that waits";
  private static final double MIB = 1 << 20;

  @Override
  public String name() {
    return "pool-workers";
  }

  @Override
  public String description() {
    return "imap of calls that do nothing, with more and more workers, on two processors; and the"
        + " memory of a worker after a thousand such calls, all of it counted (Rss).";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    List<Figure> figures = new ArrayList<>();
    Samples one = rates(rounds, 1);
    for (int workers : List.of(1, 2, 4, 8, 64)) {
      Samples many = workers == 1 ? one : rates(rounds, workers);
      figures.add(Figure.of("imap with " + workers + " workers", "1000/s", many, ONE, one));
    }
    Recording memory =
        rounds.interleave(1, 5, Duration.ZERO, PoolWorkers::worker, PoolWorkers::plain);
    figures.add(Figure.of(MEMORY, "MiB", memory.of(MEMORY), PLAIN, memory.of(PLAIN)));
    return figures;
  }

  private static Samples rates(Rounds rounds, int workers) throws Exception {
    List<Integer> numbers = PoolCalls.numbers(CALLS);
    try (Pool pool = Pool.processes(workers)) {
      Recording recording = rounds.interleave(
          3,
          8,
          Duration.ZERO,
          into -> into.add(
              ONE, CALLS * PER_NANO / PoolCalls.imap(pool, numbers, MapOptions.defaults())));
      return recording.of(ONE);
    }
  }

  private static void worker(Recording recording) throws Exception {
    try (Pool pool = Pool.processes(1)) {
      long unused = PoolCalls.imap(pool, PoolCalls.numbers(1_000), MapOptions.defaults());
      WorkerStats worker = pool.stats().workers().get(0);
      recording.add(MEMORY, worker.residentMemory().orElseThrow() / MIB);
    }
  }

  private static void plain(Recording recording) throws Exception {
    try (var scratch = new Scratch()) {
      scratch.copy(Idle.class);
      try (var plain = Jvm.start(scratch.path().toString(), List.of(), Idle.class)) {
        String unused = plain.line();
        recording.add(PLAIN, Proc.memory(plain.handle().pid(), "Rss"));
      }
    }
  }
}
