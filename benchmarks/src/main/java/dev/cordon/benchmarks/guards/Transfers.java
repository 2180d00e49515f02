package dev.cordon.benchmarks.guards;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The way of an item from one thread to another through a bounded buffer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Transfers {
  private static final int ITEMS = 100_000;

  @Param({"64", "1024"})
  private int capacity;

  private final ExecutorService producer = Executors.newSingleThreadExecutor();

  @SuppressWarnings("NullAway.Init") // By make().
  private Buffer<Integer> guarded;

  @SuppressWarnings("NullAway.Init") // By make().
  private ArrayBlockingQueue<Integer> queue;

  private interface Source {
    void put(Integer item) throws InterruptedException;
  }

  private interface Drain {
    Integer take() throws InterruptedException;
  }

  /** Makes both. */
  @Setup
  public void make() {
    guarded = new GuardedBuffer<>(capacity);
    queue = new ArrayBlockingQueue<>(capacity);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long guardedBuffer() throws Exception {
    return transfer(guarded::put, guarded::take);
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long arrayBlockingQueue() throws Exception {
    return transfer(queue::put, queue::take);
  }

  private long transfer(Source source, Drain drain) throws Exception {
    Future<?> produced = producer.submit(() -> {
      for (int i = 0; i < ITEMS; i++) {
        source.put(i);
      }
      return null;
    });
    long sum = 0;
    for (int i = 0; i < ITEMS; i++) {
      sum += drain.take();
    }
    produced.get();
    return sum;
  }

  /** Ends the producer's thread. */
  @TearDown
  public void stop() {
    producer.shutdown();
  }
}
