package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.scope.Binding;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Output;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a million calls leave behind in a worker. */
@Timeout(120)
@SuppressWarnings("try") // What is bound is read through the scope.
final class PoolLeakTest {
  private static final int FEW = 20_000;

  /** What is alive in the worker: objects of all classes, after a collection. */
  private static long objects() throws Exception {
    String histogram = (String) ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "gcClassHistogram",
            new Object[] {new String[0]},
            new String[] {String[].class.getName()});
    String total =
        histogram.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
    return Long.parseLong(total.split("\\s+", 3)[1]);
  }

  @Test
  void millionCallsWithScopes_leaveNothing() throws Exception {
    LaunchOptions quiet = LaunchOptions.defaults().output(Output.discard()).memory("128m");
    try (Pool pool = Pool.builder().workers(1).options(quiet).build()) {
      run(pool, 100_000);
      long before = pool.apply(PoolLeakTest::objects);

      run(pool, 1_000_000);

      assertThat(pool.apply(PoolLeakTest::objects)).isLessThan(before + FEW);
    }
  }

  /** Each call finds what was bound for it, and nothing of the call before. */
  private static void run(Pool pool, int calls) {
    try (Binding bound = ScopedCall.TRACE.bind("trace");
        Results<String> results =
            pool.imap(ScopedCall::new, () -> IntStream.range(0, calls).boxed().iterator())) {
      while (results.hasNext()) {
        if (!results.next().equals("trace 0")) {
          throw new AssertionError("a call has found what another one had left");
        }
      }
    }
    assertThat(ScopedCall.TRACE.get()).isEqualTo("none");
  }
}
