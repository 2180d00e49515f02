package dev.cordon.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How soon children end when their parent is killed. */
final class ParentDeath implements Benchmark {
  private static final String CORDON = "SIGKILL of the parent to the end of all its children";
  private static final String PLAIN = "the same for a plain JVM that reads its parent's pipe";

  /** In which a parent makes ready what it makes ready in the background. */
  private static final Duration SETTLE = Duration.ofMillis(500);

  @Override
  public String name() {
    return "parent-death";
  }

  @Override
  public String description() {
    return "A program that runs an idle task is killed with SIGKILL; all its descendants, spares"
        + " too, have to be zombies or gone. Against a program with one plain JVM as its child,"
        + " which halts when its standard input ends.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    Recording recording = rounds.interleave(
        1,
        50,
        Duration.ZERO,
        into -> into.addMillis(CORDON, kill(CordonParent.class)),
        into -> into.addMillis(PLAIN, kill(PlainParent.class)));
    return List.of(Figure.of(
        CORDON, "ms", recording.of(CORDON), PLAIN, recording.of(PLAIN), Goal.p99Below(2000, "ms")));
  }

  private static long kill(Class<?> program) throws IOException, InterruptedException {
    try (var parent = Jvm.start(program)) {
      long child = Long.parseLong(parent.line()); // It has begun.
      TimeUnit.NANOSECONDS.sleep(SETTLE.toNanos());
      if (Proc.hasEnded(child)) {
        throw new IllegalStateException("The child has ended before its parent");
      }
      return Killing.ofParent(parent.handle());
    }
  }
}
