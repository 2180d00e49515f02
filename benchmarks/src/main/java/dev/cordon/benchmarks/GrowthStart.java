package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import dev.cordon.pool.PoolListener;
import dev.cordon.pool.WorkerStats;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** How long it takes until a pool of more and more workers is there. */
final class GrowthStart implements Growth {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final List<Integer> SIZES = List.of(1, 4, 16, 64);
  private static final List<Integer> QUICK = List.of(1, 4);
  private static final String OURS = "our pool";
  private static final String BARE = "bare JVMs, all at once";
  private static final String SPAWN = "Python's Pool, spawn";
  private static final String FORK = "Python's Pool, fork";

  @Override
  public String name() {
    return "growth-start";
  }

  @Override
  public String description() {
    return "From making a pool until each of its workers has run a call, which for ours is the"
        + " initializer and for Python's the wait at a barrier of all; against JVMs that each say"
        + " one line, started at once and then listened to.";
  }

  @Override
  public String size() {
    return "workers";
  }

  @Override
  public String unit() {
    return "ms until all are there";
  }

  @Override
  public Curves measure(Rounds rounds) throws Exception {
    var curves = new Curves();
    try (var scratch = new Scratch();
        var python = new PythonJobs("pools.py")) {
      scratch.copy(Idle.class);
      String classPath = scratch.path().toString();
      for (int workers : rounds.quick() ? QUICK : SIZES) {
        Recording recording = rounds.point(
            into -> into.addMillis(OURS, pool(workers)),
            into -> into.addMillis(BARE, bare(classPath, workers)),
            into -> into.add(SPAWN, python.ask("open-spawn", workers) / NANOS_PER_MILLI),
            into -> into.add(FORK, python.ask("open", workers) / NANOS_PER_MILLI));
        curves.add(workers, recording);
      }
    }
    return curves;
  }

  private static long pool(int workers) throws InterruptedException {
    var started = new CountDownLatch(workers);
    long begin = System.nanoTime();
    try (Pool pool = Pool.builder()
        .workers(workers)
        .initializer(PoolCallsTasks.echo(workers))
        .listener(new Counting(started))
        .build()) {
      started.await();
      long end = System.nanoTime();
      if (pool.stats().workers().size() != workers) {
        throw new IllegalStateException("not all are there: " + pool.stats());
      }
      return end - begin;
    }
  }

  private static long bare(String classPath, int count) throws Exception {
    List<Jvm> all = new ArrayList<>();
    try {
      long begin = System.nanoTime();
      for (int i = 0; i < count; i++) {
        all.add(Jvm.start(classPath, List.of(), Idle.class));
      }
      for (Jvm one : all) {
        String unused = one.line();
      }
      return System.nanoTime() - begin;
    } finally {
      for (Jvm one : all) {
        one.close();
      }
    }
  }

  /** Counts the workers that take calls, which they do once their initializer has returned. */
  private record Counting(CountDownLatch started) implements PoolListener {
    @Override
    public void workerStarted(WorkerStats worker) {
      started.countDown();
    }
  }
}
