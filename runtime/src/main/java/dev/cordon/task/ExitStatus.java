package dev.cordon.task;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the end of a process says about a call that has not told its own. */
final class ExitStatus {

  /** The status of {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  /** What the JVM prints before it exits so. */
  private static final String OUT_OF_MEMORY_LINE = "Terminating due to java.lang.OutOfMemoryError";

  private ExitStatus() {}

  /**
   * Explains the end of a process.
   *
   * @param saidGoodbye whether it has told that it ends by {@link System#exit}, so that its status
   *     is not a signal's
   */
  static <R extends @Nullable Object> Outcome<R> explain(Evidence evidence, boolean saidGoodbye) {
    int status = evidence.exitValue().orElseThrow();
    if (saidGoodbye) {
      return new Outcome.Exited<>(status, evidence);
    }
    if (status == OUT_OF_MEMORY && evidence.stderrTail().contains(OUT_OF_MEMORY_LINE)) {
      return new Outcome.OutOfMemory<>(evidence);
    }
    OptionalInt signal = evidence.errorFile().map(Signals::ofErrorFile).orElse(OptionalInt.empty());
    if (signal.isEmpty()) {
      signal = Signals.ofStatus(status);
    }
    return signal.isPresent()
        ? new Outcome.Crashed<>(signal.getAsInt(), evidence)
        : new Outcome.Exited<>(status, evidence);
  }
}
