package dev.cordon.benchmarks.scopes;

import com.alibaba.ttl.TransmittableThreadLocal;
import dev.cordon.scope.Binding;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One read of a value of the current thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Reads {
  private static final ThreadLocal<String> LOCAL = ThreadLocal.withInitial(() -> "local");
  private static final FastThreadLocal<String> FAST = new FastThreadLocal<>() {
    @Override
    protected String initialValue() {
      return "fast";
    }
  };
  private static final TransmittableThreadLocal<String> TRANSMITTABLE =
      TransmittableThreadLocal.withInitial(() -> "transmittable");

  private Binding binding = () -> {};

  /** On the thread that reads. */
  @Setup
  public void bind() {
    binding = ValuesScope.bindBound("bound");
  }

  @TearDown
  public void unbind() {
    binding.close();
  }

  @Benchmark
  public String scoped() {
    return ValuesScope.plain();
  }

  @Benchmark
  public String scopedBound() {
    return ValuesScope.bound();
  }

  @Benchmark
  public String threadLocal() {
    return LOCAL.get();
  }

  @Benchmark
  public String fast() {
    return FAST.get();
  }

  @Benchmark
  public String transmittable() {
    return TRANSMITTABLE.get();
  }
}
