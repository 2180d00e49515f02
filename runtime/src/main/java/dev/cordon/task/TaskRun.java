package dev.cordon.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.Codec;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.FailureMessage;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One child process and the one call that it runs, from the start until nothing of it is left.
 *
 * <p>A thread of its own, the conductor, speaks with the child, and lives until the process has
 * gone; it keeps this JVM alive unless the task is a daemon. The end is known from three sources: a
 * frame of the child, a limit of ours, and the exit of the process. Whichever sets {@link #verdict}
 * first decides; the others then change nothing.
 */
final class TaskRun<R extends @Nullable Object> {

  /** How long the child may take for a dump of its threads. */
  private static final Duration DUMP = Duration.ofMillis(500);

  /** How long the system may take to end a killed process. */
  private static final Duration KILL = Duration.ofSeconds(2);

  /** What decides the outcome. */
  private enum Verdict {
    /** The child has told how the call ended. */
    ANSWERED,
    /** The child has told that it ran out of memory. */
    OUT_OF_MEMORY,
    /** The process has gone without a word. */
    GONE,
    /** It was to be ended, by a verb or with this JVM. */
    TERMINATED,
    /** The call took too long. */
    TIMED_OUT,
    /** It took too long to come as far as the call. */
    NOT_BEGUN,
    /** It gave no sign of life. */
    UNRESPONSIVE
  }

  private final String name;
  private final LaunchOptions options;
  private final ChildJvm child;
  private final AllowList resultTypes;
  private final AtomicReference<@Nullable Verdict> verdict = new AtomicReference<>();
  private final AtomicBoolean ending = new AtomicBoolean();
  private final CompletableFuture<Outcome<R>> outcome;
  private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();
  private final CompletableFuture<String> dump = new CompletableFuture<>();
  private final CompletableFuture<Connection> connected = new CompletableFuture<>();
  private final List<Future<?>> timers = new ArrayList<>();
  private volatile boolean cancelled;
  private volatile boolean begun;
  private volatile boolean saidGoodbye;
  private volatile long lastSign;

  private TaskRun(
      Departure departure, LaunchOptions options, CompletableFuture<Outcome<R>> outcome) {
    this.name = departure.name();
    this.options = options;
    this.resultTypes = AllowList.of(departure.message().resultTypes());
    this.outcome = outcome;
    this.child = departure.launch();
  }

  /**
   * Starts the process that will run {@code call}; the arguments are taken as they are now.
   *
   * @param outcome completed when the call has ended
   * @param afterwards run when the process has gone
   */
  static <R extends @Nullable Object> TaskRun<R> start(
      String name,
      TaskCall<R> call,
      LaunchOptions options,
      boolean daemon,
      CompletableFuture<Outcome<R>> outcome,
      Runnable afterwards) {
    Departure departure = Departure.prepare(name, call, options);
    TaskRun<R> run = new TaskRun<>(departure, options, outcome);
    run.arm(options.startTimeout(), () -> run.end(Verdict.NOT_BEGUN));
    var conductor = new Thread(
        () -> {
          run.conduct(departure.message());
          afterwards.run();
          run.gone.complete(null);
        },
        "cordon-task " + name);
    conductor.setDaemon(daemon);
    conductor.start();
    return run;
  }

  // The conductor.

  private void conduct(CallMessage message) {
    try {
      converse(message);
    } catch (IOException e) {
      // The connection broke, as it does when the process is killed; its exit tells the rest.
      System.getLogger("dev.cordon").log(Level.DEBUG, name + ": the connection broke", e);
    } catch (RuntimeException | Error e) {
      settle(
          new Outcome.Failed<>(new TaskException(name + ": Cordon itself failed", e), evidence()));
      child.kill();
    }
    lingerAtMost(options.grace());
    awaitExit();
    disarm();
    verdict.compareAndSet(null, ParentShutdown.inProgress() ? Verdict.TERMINATED : Verdict.GONE);
    Evidence evidence = evidence();
    try {
      child.finish();
    } catch (IOException | InterruptedException e) {
      System.getLogger("dev.cordon").log(Level.WARNING, name + ": files are left behind", e);
    }
    if (!outcome.isDone()) {
      settle(ended(evidence));
    }
  }

  private void converse(CallMessage message) throws IOException {
    Optional<Connection> connection = child.connect();
    if (connection.isEmpty()) {
      return;
    }
    try (Connection open = connection.get()) {
      connected.complete(open);
      open.send(FrameType.CALL, message.parts());
      for (var frame = open.receive(); frame.isPresent(); frame = open.receive()) {
        lastSign = System.nanoTime();
        hear(frame.get(), open);
      }
    }
  }

  private void hear(Frame frame, Connection connection) throws IOException {
    switch (frame.type()) {
      case BEGUN -> begin(connection);
      case RETURNED, THREW, FAILED -> {
        if (verdict.compareAndSet(null, Verdict.ANSWERED)) {
          disarm();
          connection.send(FrameType.ENDING);
          settle(answer(frame));
        }
        lingerAtMost(options.grace());
      }
      case OUT_OF_MEMORY -> {
        verdict.compareAndSet(null, Verdict.OUT_OF_MEMORY);
        connection.send(FrameType.ENDING);
        disarm();
        lingerAtMost(options.grace());
      }
      case GOODBYE -> {
        saidGoodbye = true;
        connection.send(FrameType.ENDING);
        disarm();
        lingerAtMost(options.grace());
      }
      case DUMPED -> dump.complete(new String(frame.body(), UTF_8));
      case PONG -> {
        // Its coming was the message.
      }
      default -> throw new IOException("unexpected frame " + frame.type());
    }
  }

  private void begin(Connection connection) {
    disarm();
    begun = true;
    options.timeout().ifPresent(limit -> arm(limit, () -> end(Verdict.TIMED_OUT)));
    options.heartbeat().ifPresent(interval -> beat(connection, interval));
  }

  /** Asks for a sign of life, and looks after a third of the interval whether one has come. */
  private void beat(Connection connection, Duration interval) {
    long silence = System.nanoTime() - lastSign;
    if (silence > Timer.nanos(interval)) {
      end(Verdict.UNRESPONSIVE);
      return;
    }
    try {
      connection.send(FrameType.PING);
    } catch (IOException e) {
      return; // The connection has ended, and so will the process.
    }
    arm(interval.dividedBy(3), () -> beat(connection, interval));
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // It is what call() of a TaskCall<R> has returned.
  private R value(Frame frame) throws CodecException {
    return (R) Codec.decode(ByteBuffer.wrap(frame.body()), resultTypes);
  }

  private Outcome<R> answer(Frame frame) throws IOException {
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
    FailureMessage failure = FailureMessage.of(frame.body());
    if (frame.type() == FrameType.FAILED) {
      Throwable exception = Exceptions.rebuild(failure, AllowList.of(java.util.Set.of()));
      return new Outcome.Failed<>(
          exception instanceof TaskException known
              ? known
              : new TaskStartException(name + " could not begin: " + exception, exception),
          evidence);
    }
    return new Outcome.Threw<>(Exceptions.rebuild(failure, resultTypes), evidence);
  }

  /** What the exit of the process and the verdict say, where no answer came. */
  private Outcome<R> ended(Evidence evidence) {
    return switch (java.util.Objects.requireNonNull(verdict.get())) {
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
      case ANSWERED, GONE -> {
        Outcome<R> end = ExitStatus.explain(evidence, saidGoodbye);
        yield begun || end.kind() == Outcome.Kind.OUT_OF_MEMORY
            ? end
            : failed("The process of " + name + " ended before the call: ", evidence);
      }
    };
  }

  private static <R extends @Nullable Object> Outcome<R> failed(String what, Evidence evidence) {
    return new Outcome.Failed<>(new TaskStartException(what + evidence), evidence);
  }

  private void settle(Outcome<R> end) {
    outcome.complete(end);
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
        Optional.ofNullable(dump.getNow(null)),
        errorFile);
  }

  /** Nobody has a reason to interrupt the conductor, and it must see the end. */
  private void awaitExit() {
    for (boolean exited = false; !exited; ) {
      try {
        child.awaitExit();
        exited = true;
      } catch (InterruptedException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, name + ": an interrupt is ignored", e);
      }
    }
  }

  // Limits.

  private void arm(Duration delay, Runnable action) {
    synchronized (timers) {
      timers.add(Timer.schedule(action, delay));
    }
  }

  private void disarm() {
    synchronized (timers) {
      timers.forEach(timer -> timer.cancel(false));
      timers.clear();
    }
  }

  /** The call is over; a hook or thread that hangs must not keep the process. */
  private void lingerAtMost(Duration grace) {
    arm(grace, () -> {
      if (child.isAlive()) {
        child.kill();
      }
    });
  }

  // The end by force.

  /** Ends the process, and the call with it if it has not ended yet. */
  private void end(Verdict reason) {
    verdict.compareAndSet(null, reason);
    if (ending.compareAndSet(false, true)) {
      var ender = new Thread(() -> bringDown(reason), "cordon-end " + name);
      ender.setDaemon(true);
      ender.start();
    }
  }

  private void bringDown(Verdict reason) {
    try {
      if (reason != Verdict.UNRESPONSIVE) {
        sayFarewell();
        child.ask();
        child.awaitExit(options.grace());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody's interrupt; the kill comes all the same.
    } finally {
      if (child.isAlive()) {
        child.kill();
      }
    }
  }

  /**
   * Takes a dump of the child's threads, and lets it end quickly; a child that is stuck is left.
   */
  private void sayFarewell() throws InterruptedException {
    Connection connection = connected.getNow(null);
    if (connection == null) {
      return;
    }
    var speaker = new Thread(
        () -> {
          try {
            connection.send(FrameType.DUMP);
            connection.send(FrameType.ENDING);
          } catch (IOException e) {
            dump.completeExceptionally(e);
          }
        },
        "cordon-farewell " + name);
    speaker.setDaemon(true); // It may wait behind a call that a stopped child does not read.
    speaker.start();
    try {
      dump.get(DUMP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, name + " gave no dump", e);
    }
  }

  void terminate() {
    end(Verdict.TERMINATED);
    awaitGone(options.grace().plus(DUMP).plus(KILL));
  }

  void kill() {
    verdict.compareAndSet(null, Verdict.TERMINATED);
    child.kill();
    awaitGone(KILL);
  }

  /** Returns whether the call had not ended. */
  boolean cancel() {
    if (verdict.compareAndSet(null, Verdict.TERMINATED)) {
      cancelled = true;
      end(Verdict.TERMINATED);
    }
    return cancelled;
  }

  private void awaitGone(Duration limit) {
    boolean interrupted = false;
    long deadline = System.nanoTime() + Timer.nanos(limit);
    while (true) {
      try {
        if (!join(Duration.ofNanos(deadline - System.nanoTime()))) {
          throw new TaskException("The system still holds the process of " + name + ", pid "
              + child.handle().pid());
        }
        return;
      } catch (InterruptedException e) {
        interrupted = true;
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /** Kills the process with this JVM, which is about to end. */
  void endWithParent() {
    verdict.compareAndSet(null, Verdict.TERMINATED);
    child.kill();
    try {
      child.awaitExit(KILL);
      child.abandon();
    } catch (InterruptedException | IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, name + ": files are left behind", e);
    }
  }

  // What is asked.

  boolean isCancelled() {
    return cancelled || (outcome.isDone() && outcome.join().kind() == Outcome.Kind.TERMINATED);
  }

  boolean isDone() {
    return cancelled || outcome.isDone();
  }

  boolean wasCancelled() {
    return cancelled;
  }

  CompletableFuture<Outcome<R>> outcome() {
    return outcome;
  }

  /** Waits until the process has gone and all that it printed has been written. */
  void join() throws InterruptedException {
    join(Duration.ofNanos(Long.MAX_VALUE));
  }

  boolean join(Duration limit) throws InterruptedException {
    try {
      gone.get(Math.max(0, Timer.nanos(limit)), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new AssertionError("gone is never completed so", e);
    }
  }

  ChildJvm child() {
    return child;
  }
}
