package dev.cordon.benchmarks.guards;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One call of a method, in one thread or in several that share the object. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Calls {
  private final Counter guarded = new GuardedCounter();
  private final Cell guardedCell = new GuardedCell();
  private final Peers.LockCounter lock = new Peers.LockCounter();
  private final Peers.LockCell lockCell = new Peers.LockCell();
  private final Peers.SynchronizedCounter monitor = new Peers.SynchronizedCounter();
  private final Peers.LombokCounter lombok = new Peers.LombokCounter();
  private final Peers.PlainCounter spring = Peers.springCounter();

  @Benchmark
  public long guarded() {
    return guarded.increment();
  }

  @Benchmark
  public long lock() {
    return lock.increment();
  }

  @Benchmark
  public long monitor() {
    return monitor.increment();
  }

  @Benchmark
  public long lombok() {
    return lombok.increment();
  }

  @Benchmark
  public long spring() {
    return spring.increment();
  }

  @Benchmark
  public long guardedRead() {
    return guardedCell.get();
  }

  @Benchmark
  public long lockRead() {
    return lockCell.get();
  }

  @Benchmark
  public void guardedWrite() {
    guardedCell.set(1);
  }

  @Benchmark
  public void lockWrite() {
    lockCell.set(1);
  }
}
