package dev.cordon.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended. Every call ends in exactly one outcome, once.
 *
 * @param <R> the type of the result
 */
public sealed interface Outcome<R extends @Nullable Object> {

  /** The kinds of outcome, for a {@code switch} on Java 17. */
  enum Kind {
    /** {@link Outcome.Returned} */
    RETURNED,
    /** {@link Outcome.Threw} */
    THREW,
    /** {@link Outcome.TimedOut} */
    TIMED_OUT,
    /** {@link Outcome.OutOfMemory} */
    OUT_OF_MEMORY,
    /** {@link Outcome.Crashed} */
    CRASHED,
    /** {@link Outcome.Exited} */
    EXITED,
    /** {@link Outcome.Unresponsive} */
    UNRESPONSIVE,
    /** {@link Outcome.Terminated} */
    TERMINATED,
    /** {@link Outcome.Failed} */
    FAILED
  }

  /** {@return which of the kinds this is} */
  Kind kind();

  /** {@return what was known of the process or thread} */
  Evidence evidence();

  /**
   * {@return the result, as {@link TaskProcess#get()} does}
   *
   * @throws ExecutionException if there is none; its cause is the task's exception, or a
   *     {@link TaskException} that says what happened to the process
   * @throws CancellationException if the task was terminated, killed or cancelled
   */
  R value() throws ExecutionException, CancellationException;

  /**
   * {@return what the end of a process says about a call that it had begun and not answered}
   *
   * @param evidence with the exit status
   * @param exited whether the process has told that it ends by {@link System#exit}, so that its
   *     status is not a signal's
   */
  static <R extends @Nullable Object> Outcome<R> ofExit(Evidence evidence, boolean exited) {
    return ExitStatus.explain(evidence, exited);
  }

  /** The call returned. */
  record Returned<R extends @Nullable Object>(R value, Evidence evidence) implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.RETURNED;
    }
  }

  /**
   * The call threw, or its result could not travel.
   *
   * @param exception of the original type where it can be rebuilt, else a
   *     {@link RemoteTaskException}; a {@link TransferException} for a result that cannot travel
   */
  record Threw<R extends @Nullable Object>(Throwable exception, Evidence evidence)
      implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.THREW;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(exception);
    }
  }

  /**
   * The call ran for longer than its timeout, and its process was killed, or its thread
   * interrupted, which may go on: see {@link TaskThread}.
   *
   * @param limit the timeout
   */
  record TimedOut<R extends @Nullable Object>(Duration limit, Evidence evidence)
      implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.TIMED_OUT;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(new TaskTimeoutException(evidence.task()
          + (evidence.isOfThread() ? " was interrupted" : " was killed")
          + ", since it ran for longer than its timeout of "
          + limit.toMillis()
          + " ms: "
          + evidence));
    }
  }

  /**
   * Heap or metaspace of the process was exhausted, whether the call caught the error or not, or
   * the call ended by an {@link OutOfMemoryError} of any kind, as on a thread it has to.
   */
  record OutOfMemory<R extends @Nullable Object>(Evidence evidence) implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.OUT_OF_MEMORY;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(
          new TaskMemoryException(evidence.task() + " ran out of memory: " + evidence));
    }
  }

  /**
   * A signal ended the process: a native crash, or a kill from outside.
   *
   * @param signal its number, from the JVM's fatal error log where there is one, else from the exit
   *     status, which cannot be told from {@code Runtime.halt(128 + signal)}
   */
  record Crashed<R extends @Nullable Object>(int signal, Evidence evidence) implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.CRASHED;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(new TaskCrashedException(
          evidence.task() + " was ended by " + Signals.name(signal) + ": " + evidence));
    }
  }

  /**
   * The task ended its process by {@link System#exit} or {@link Runtime#halt}.
   *
   * @param code the exit status, from 0 to 255
   */
  record Exited<R extends @Nullable Object>(int code, Evidence evidence) implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.EXITED;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(new TaskExitedException(
          evidence.task() + " ended its process with status " + code + ": " + evidence));
    }
  }

  /** The process missed its heartbeat and was killed. */
  record Unresponsive<R extends @Nullable Object>(Evidence evidence) implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.UNRESPONSIVE;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(new TaskUnresponsiveException(
          evidence.task() + " was killed, since it gave no sign of life: " + evidence));
    }
  }

  /** The task was terminated, killed or cancelled, or this JVM ended. */
  record Terminated<R extends @Nullable Object>(Evidence evidence) implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.TERMINATED;
    }

    @Override
    public R value() {
      throw new CancellationException(evidence.task() + " was terminated: " + evidence);
    }
  }

  /**
   * The process broke after its start and before the call.
   *
   * @param cause what happened
   */
  record Failed<R extends @Nullable Object>(TaskException cause, Evidence evidence)
      implements Outcome<R> {
    @Override
    public Kind kind() {
      return Kind.FAILED;
    }

    @Override
    public R value() throws ExecutionException {
      throw new ExecutionException(cause);
    }
  }
}
