package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** How much of two processors a pool makes use of. */
final class PoolCpu implements Benchmark {
  private static final int CALLS = 100;
  private static final int BLOCKS = 100_000;
  private static final String OURS = "map of " + CALLS + " calls that compute, two workers";
  private static final String JVMS = "two JVMs that do one half each";

  /** Does its half of the calls each time that it is told to, and tells when it is done. */
  public static void main(String[] args) throws Exception {
    int calls = Integer.parseInt(args[0]);
    System.out.println("ready");
    while (System.in.read() >= 0) {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += PoolCalls.work(BLOCKS);
      }
      System.out.println(sum);
    }
  }

  @Override
  public String name() {
    return "pool-cpu";
  }

  @Override
  public String description() {
    return "The same work in JVMs that are warm, from the first call to the last result.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    String half = Integer.toString(CALLS / 2);
    try (var one = Jvm.start(PoolCpu.class, half);
        var two = Jvm.start(PoolCpu.class, half);
        var pool = Pool.processes(2)) {
      List<String> ready = List.of(one.line(), two.line());
      if (!ready.equals(List.of("ready", "ready"))) {
        throw new IllegalStateException("not ready: " + ready);
      }
      Recording recording = rounds.interleave(
          2,
          10,
          Duration.ZERO,
          into -> into.addMillis(OURS, ours(pool)),
          into -> into.addMillis(JVMS, both(one, two)));
      return List.of(Figure.of(
          OURS, "ms", recording.of(OURS), JVMS, recording.of(JVMS), Goal.ratioAtMost(1 / 0.95)));
    }
  }

  private static long ours(Pool pool) throws Exception {
    long begin = System.nanoTime();
    List<Long> results = pool.map(PoolCallsTasks::hash, Collections.nCopies(CALLS, BLOCKS));
    long end = System.nanoTime();
    if (results.stream().distinct().count() != 1) {
      throw new IllegalStateException("the results are wrong: " + results);
    }
    return end - begin;
  }

  private static long both(Jvm one, Jvm two) throws Exception {
    long begin = System.nanoTime();
    one.go();
    two.go();
    String first = one.line();
    String second = two.line();
    long end = System.nanoTime();
    if (!first.equals(second)) {
      throw new IllegalStateException("the results are wrong: " + first + ", " + second);
    }
    return end - begin;
  }
}
