package dev.cordon.internal.engine;

import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.pool.Engine;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskStartException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is found out about one worker, and what follows from it once that has gone. */
final class WorkerFindings {
  private volatile boolean saidGoodbye;
  private volatile @Nullable String threadDump;
  private volatile @Nullable Throwable trouble;
  private volatile @Nullable Throwable initializerFailure;

  /** It ends by {@link System#exit}. */
  void goodbye() {
    saidGoodbye = true;
  }

  /** What its threads were doing. */
  void dump(String text) {
    threadDump = text;
  }

  /** The conversation has broken; the cause is kept for the case that nothing better is known. */
  void trouble(Throwable cause) {
    trouble = cause;
  }

  /** Its initializer has failed. */
  void initializerFailed(Throwable cause) {
    initializerFailure = cause;
  }

  /** {@return whether its initializer has failed, as that of another would} */
  boolean hasInitializerFailed() {
    return initializerFailure != null;
  }

  Evidence evidence(Engine.Worker worker, ChildJvm child, String task) {
    Evidence evidence = worker.evidence(task).withStderrTail(child.errorTail());
    if (child.exitValue().isPresent()) {
      evidence = evidence.withExitValue(child.exitValue().getAsInt());
    }
    String threads = threadDump;
    if (threads != null) {
      evidence = evidence.withThreadDump(threads);
    }
    try {
      Optional<String> log = child.errorFile();
      return log.isPresent() ? evidence.withErrorFile(log.get()) : evidence;
    } catch (IOException e) {
      System.getLogger("dev.cordon")
          .log(Level.WARNING, worker.name() + ": the error file is lost", e);
      return evidence;
    }
  }

  /**
   * Returns how a call ended that it was running.
   *
   * @param verdict why it was ended by us; null if it was not
   * @param withJvm whether it has ended with this JVM
   */
  Outcome<?> outcome(
      Engine.Job job, Evidence evidence, @Nullable WorkerVerdict verdict, boolean withJvm) {
    if (verdict != null) {
      return verdict.outcome(job, evidence, trouble);
    }
    return withJvm ? new Outcome.Terminated<>(evidence) : Outcome.ofExit(evidence, saidGoodbye);
  }

  /** Returns why it has not come as far as calls. */
  Throwable startFailure(String name, Evidence evidence, @Nullable WorkerVerdict verdict) {
    Throwable thrown = initializerFailure;
    if (thrown != null) {
      return thrown;
    }
    return new TaskStartException(
        verdict == null
            ? "The process of " + name + " ended before it took calls: " + evidence
            : "The process of " + name + " was killed, since " + verdict.reason() + ": " + evidence,
        trouble);
  }
}
