package dev.cordon.benchmarks.scopes;

import com.alibaba.ttl.TransmittableThreadLocal;
import com.alibaba.ttl.threadpool.TtlExecutors;
import dev.cordon.codec.Codecs;
import dev.cordon.scope.ThreadScope;
import dev.cordon.scope.TravellingExecutors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One task that takes some values along and reads each once. It runs on the thread that submits it,
 * so that nothing is measured but the carrying.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Carrying {

  /** How many values there are. */
  @Param({"0", "1", "8"})
  public int values;

  private final List<ThreadScope<String>> scopes = new ArrayList<>();
  private final List<TransmittableThreadLocal<String>> locals = new ArrayList<>();
  private final Executor plain = Runnable::run;
  private final Executor travelling = TravellingExecutors.wrap(plain);
  private final Executor transmitting = TtlExecutors.getTtlExecutor(plain);

  /** Sets all values on the thread that submits. */
  @Setup
  public void set() {
    for (int i = 0; i < values; i++) {
      ThreadScope<String> scope = ThreadScope.<String>builder("Carrying." + i, () -> "none")
          .travels(Codecs.STRING)
          .build();
      scope.set("value");
      scopes.add(scope);
      TransmittableThreadLocal<String> local = new TransmittableThreadLocal<>();
      local.set("value");
      locals.add(local);
    }
  }

  @Benchmark
  public void scoped(Blackhole hole) {
    travelling.execute(() -> readScopes(hole));
  }

  @Benchmark
  public void transmittable(Blackhole hole) {
    transmitting.execute(() -> readLocals(hole));
  }

  @Benchmark
  public void nothing(Blackhole hole) {
    plain.execute(() -> readScopes(hole));
  }

  private void readScopes(Blackhole hole) {
    for (ThreadScope<String> scope : scopes) {
      hole.consume(scope.get());
    }
  }

  private void readLocals(Blackhole hole) {
    for (TransmittableThreadLocal<String> local : locals) {
      hole.consume(local.get());
    }
  }
}
