package dev.cordon.benchmarks;

import dev.cordon.task.Outcome;
import java.time.Duration;
import java.util.List;

/** How soon a caller that waits hears that the child was killed. */
final class ChildDeath implements Benchmark {
  private static final int SIGKILL = 9;
  private static final String OUTCOME = "SIGKILL of the child to outcome() in the caller";
  private static final String EXIT = "SIGKILL of a plain JVM to Process.waitFor()";

  @Override
  public String name() {
    return "child-death";
  }

  @Override
  public String description() {
    return "A running task whose process is killed while its caller waits for the outcome, which"
        + " has to be Crashed by signal 9, against the wait for a plain JVM that is killed in the"
        + " same way.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch()) {
      scratch.copy(Idle.class);
      String classPath = scratch.path().toString();
      Recording recording = rounds.interleave(
          2,
          200,
          Duration.ZERO,
          into -> into.addMillis(OUTCOME, killChild()),
          into -> into.addMillis(EXIT, killPlain(classPath)));
      return List.of(Figure.of(
          OUTCOME,
          "ms",
          recording.of(OUTCOME),
          EXIT,
          recording.of(EXIT),
          Goal.p99Below(250, "ms")));
    }
  }

  private static long killChild() throws Exception {
    var child = Idling.begin();
    long took = Killing.whileWaiting(child.toHandle(), () -> check(child.outcome()));
    child.join();
    return took;
  }

  private static void check(Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.Crashed<?> crashed && crashed.signal() == SIGKILL)) {
      throw new IllegalStateException("The outcome of a killed child was " + outcome);
    }
  }

  private static long killPlain(String classPath) throws Exception {
    try (var plain = Jvm.start(classPath, List.of(), Idle.class)) {
      plain.line();
      return Killing.whileWaiting(plain.handle(), plain::waitFor);
    }
  }
}
