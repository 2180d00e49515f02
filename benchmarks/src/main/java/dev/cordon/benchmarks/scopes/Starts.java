package dev.cordon.benchmarks.scopes;

import dev.cordon.Isolation;
import dev.cordon.Task;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The start of a thread and the wait for its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Starts {
  private static volatile long count;

  @Task(Isolation.THREAD)
  static void work() {
    count = 1;
  }

  @Benchmark
  public long task() throws InterruptedException {
    var task = StartsTasks.work();
    task.start();
    task.join();
    return count;
  }

  @Benchmark
  public long thread() throws InterruptedException {
    var thread = new Thread(Starts::work);
    thread.start();
    thread.join();
    return count;
  }
}
