package dev.cordon.task;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.wire.FailureMessage;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found out about one process and its call, and the outcome that follows from it. */
final class Findings<R extends @Nullable Object> {
  private final String name;
  private final LaunchOptions options;
  private final ChildJvm child;
  private final Results results;
  private volatile boolean begun;
  private volatile boolean saidGoodbye;
  private volatile @Nullable String threadDump;
  private volatile @Nullable Throwable trouble;

  Findings(String name, LaunchOptions options, ChildJvm child, Results results) {
    this.name = name;
    this.options = options;
    this.child = child;
    this.results = results;
  }

  /** The call has begun. */
  void begun() {
    begun = true;
  }

  /** {@return whether the JVM has crashed before any code of the user's could run} */
  boolean hasCrashedEarly() {
    return !begun && evidence().errorFile().isPresent();
  }

  /** The child ends by {@link System#exit}. */
  void goodbye() {
    saidGoodbye = true;
  }

  /** {@return whether the child ends by {@link System#exit}} */
  boolean saidGoodbye() {
    return saidGoodbye;
  }

  /** What the threads of the child were doing. */
  void dump(String text) {
    threadDump = text;
  }

  /** The conversation has broken; the cause is kept for the case that nothing better is known. */
  void trouble(Throwable cause) {
    trouble = cause;
    System.getLogger("dev.cordon").log(Level.DEBUG, name + ": the conversation broke", cause);
  }

  /** {@return whether the answer can be read without any code of the user's} */
  boolean isPlain(Frame frame) {
    return frame.type() == FrameType.RETURNED && Codecs.isPlain(results.codec());
  }

  /** Returns the outcome that the child has told. */
  Outcome<R> answer(Frame frame) throws IOException {
    Evidence evidence = evidence();
    if (frame.type() == FrameType.RETURNED) {
      try {
        return new Outcome.Returned<>(value(frame), evidence);
      } catch (CodecException | OutOfMemoryError e) {
        return new Outcome.Threw<>(
            new TransferException(
                "The result of " + name + " has arrived and is lost: " + e.getMessage(), e),
            evidence);
      }
    }
    FailureMessage failure = FailureMessage.of(frame.parts());
    if (frame.type() == FrameType.THREW) {
      return new Outcome.Threw<>(Exceptions.rebuild(failure, results.allowed()), evidence);
    }
    Throwable exception = Exceptions.rebuild(failure, AllowList.of(Set.of()));
    return new Outcome.Failed<>(
        exception instanceof TaskException known
            ? known
            : new TaskStartException(name + " could not begin: " + exception, exception),
        evidence);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // It is what call() of a TaskCall<R> has returned.
  private R value(Frame frame) throws CodecException {
    return (R) Decoder.decode(results.codec(), frame.parts(), results::allowed);
  }

  /** Returns the outcome where the child has told none, once it has gone. */
  Outcome<R> ended(@Nullable Verdict verdict) {
    Evidence evidence = evidence();
    return switch (verdict == null ? Verdict.GONE : verdict) {
      case TERMINATED -> new Outcome.Terminated<>(evidence);
      case UNRESPONSIVE -> new Outcome.Unresponsive<>(evidence);
      case OUT_OF_MEMORY -> new Outcome.OutOfMemory<>(evidence);
      case TIMED_OUT -> new Outcome.TimedOut<>(options.timeout().orElseThrow(), evidence);
      case NOT_BEGUN ->
        failed(
            name
                + " was killed, since its process had not come as far as the call after "
                + options.startTimeout().toMillis()
                + " ms: ",
            evidence);
      case ANSWERED, BROKEN ->
        failed(name + " was killed, since its process sent a damaged message: ", evidence);
      case GONE -> {
        Outcome<R> end = ExitStatus.explain(evidence, saidGoodbye);
        yield begun || end.kind() == Outcome.Kind.OUT_OF_MEMORY
            ? end
            : failed("The process of " + name + " ended before the call: ", evidence);
      }
    };
  }

  /** Returns what stands for an outcome that was lost by a fault of ours. */
  Outcome<R> lost() {
    return failed(name + " was lost, since Cordon failed: ", evidence());
  }

  private Outcome<R> failed(String what, Evidence evidence) {
    return new Outcome.Failed<>(new TaskStartException(what + evidence, trouble), evidence);
  }

  private Evidence evidence() {
    Optional<String> errorFile = Optional.empty();
    try {
      errorFile = child.errorFile();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.WARNING, name + ": the error file is lost", e);
    }
    return new Evidence(
        name,
        child.handle().pid(),
        child.started(),
        Duration.between(child.started(), Instant.now()),
        child.exitValue(),
        child.errorTail(),
        Optional.ofNullable(threadDump),
        errorFile);
  }
}
