package dev.cordon.task;

import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.Ender;
import dev.cordon.internal.launch.Heartbeat;
import dev.cordon.internal.launch.JvmSpec;
import dev.cordon.internal.launch.Launcher;
import dev.cordon.internal.launch.Limits;
import dev.cordon.internal.launch.ShutdownHook;
import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.launch.Uninterrupted;
import dev.cordon.internal.wire.BegunMessage;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ProtocolException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /** How long the system may take to end a process that has closed its side of the connection. */
  private static final Duration DYING = Duration.ofSeconds(1);

  /** How often it is looked whether a call has begun whose child says nothing. */
  private static final Duration WATCH = Duration.ofMillis(500);

  private final String name;
  private final LaunchOptions options;
  private final CallMessage message;
  private final Departure departure;
  private final JvmSpec spec;
  private final ChildJvm child;
  private final Findings<R> findings;
  private final Ender ender;
  private final Heartbeat heartbeat;
  private final FrameOrder order;

  /** What runs against the call. */
  private final Limits limits = new Limits();

  /** What runs against the process once the call is over. */
  private final Limits lingering = new Limits();

  private final AtomicReference<@Nullable Verdict> verdict = new AtomicReference<>();

  private final Settlement<R> settlement;

  /** Completed when the process has gone and all that it printed has been written. */
  private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();

  /** Completed when the verdict is there. */
  private final CompletableFuture<@Nullable Void> decided = new CompletableFuture<>();

  private final long startedNanos = System.nanoTime();

  private TaskRun(Departure departure, LaunchOptions options, Settlement<R> settlement) {
    this.name = departure.name();
    this.options = options;
    this.settlement = settlement;
    this.departure = departure;
    this.spec = Departure.spec(options);
    this.child = departure.launch(spec, options);
    this.message = message(departure, child);
    this.order = new FrameOrder(child.hasCall());
    this.findings = new Findings<>(name, options, child, departure.results());
    this.heartbeat = new Heartbeat(limits, () -> end(Verdict.UNRESPONSIVE));
    this.ender = new Ender(name, child, options.grace());
  }

  /** Returns what the child has still to be sent, as it is now. */
  private static CallMessage message(Departure departure, ChildJvm child) {
    if (child.hasCall()) {
      return departure.message();
    }
    try {
      return departure.message().kept();
    } catch (Error e) { // There is no room for a copy.
      try {
        child.abandon();
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  /**
   * Starts the process that will run {@code call}; the arguments are taken as they are now.
   *
   * @param settlement told when the call has ended
   * @param afterwards run when the process has gone
   */
  static <R extends @Nullable Object> TaskRun<R> start(
      String name,
      TaskCall<R> call,
      LaunchOptions options,
      boolean daemon,
      Settlement<R> settlement,
      Runnable afterwards) {
    TaskRun<R> run =
        new TaskRun<>(Departure.prepareNow(name, call, options).carryScopes(), options, settlement);
    var conductor = new Thread(
        () -> {
          try {
            run.conduct();
          } catch (RuntimeException | Error e) {
            run.abandon(e);
          } finally {
            if (!run.settlement.isSettled()) {
              run.settlement.settle(run.findings.lost());
            }
            afterwards.run();
            run.gone.complete(null);
          }
        },
        "cordon-task " + name);
    conductor.setDaemon(daemon);
    try {
      run.limits.arm(options.startTimeout(), () -> run.end(Verdict.NOT_BEGUN));
      run.limits.arm(WATCH, run::watchBegin);
      conductor.start();
    } catch (OutOfMemoryError e) { // There is no room for a thread.
      run.abandon(e);
      throw e;
    }
    return run;
  }

  /** Leaves nothing behind after a fault of ours. */
  private void abandon(Throwable fault) {
    limits.disarm();
    lingering.disarm();
    findings.trouble(fault);
    try {
      child.abandon();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }

  // The conductor.

  private void conduct() {
    try {
      converse();
    } catch (ProtocolException | RuntimeException | Error e) {
      findings.trouble(e);
      if (order.hasAnswered()) {
        child.kill(); // The answer stands.
      } else {
        end(Verdict.BROKEN);
      }
    } catch (IOException e) {
      findings.trouble(e); // The connection breaks when the process is killed; its exit tells more.
    }
    if (order.hasAnswered() || findings.saidGoodbye()) {
      ender.killAfterGrace(lingering);
    } else { // It has closed its side without a word: it dies, or it should.
      lingering.arm(ender.atLeastGrace(DYING), () -> end(Verdict.BROKEN));
    }
    child.awaitExit();
    ender.gone();
    lingering.disarm();
    if (child.hasMarkedBegin()) {
      findings.begun();
    }
    if (findings.hasCrashedEarly()) {
      Launcher.crashed(spec);
    }
    if (!order.hasAnswered()) {
      decide(ShutdownHook.endedWithJvm(child.exitValue()) ? Verdict.TERMINATED : Verdict.GONE);
    }
    decided.join();
    child.drain();
    if (!settlement.isSettled()) {
      settlement.settle(findings.ended(verdict.get()));
    }
    try {
      child.finish();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.WARNING, name + " has left files behind", e);
    }
  }

  private void converse() throws IOException {
    Optional<Connection> connection = child.connect(options.maxFrame());
    if (connection.isEmpty()) {
      return;
    }
    try (Connection open = connection.get()) {
      ender.connected(open);
      if (!child.hasCall()) {
        open.send(FrameType.CALL, message.parts());
      }
      for (var frame = open.receive(); frame.isPresent(); frame = open.receive()) {
        heartbeat.sign();
        hear(frame.get(), open);
      }
    }
  }

  private void hear(Frame frame, Connection connection) throws IOException {
    order.next(frame.type());
    switch (frame.type()) {
      case BEGUN -> begin(BegunMessage.of(frame.parts()), connection);
      case RETURNED, THREW, FAILED -> answer(frame, connection);
      case OUT_OF_MEMORY -> {
        decide(Verdict.OUT_OF_MEMORY);
        letGo(connection);
      }
      case GOODBYE -> {
        findings.goodbye();
        limits.disarm();
        letGo(connection);
      }
      case DUMPED -> {
        ender.dumped();
        findings.dump(frame.text());
      }
      case PONG -> heartbeat.answered();
      default -> {
        // Nothing follows from it.
      }
    }
  }

  /** The child may end its side at once, so what it has told is taken before it is let go. */
  private void answer(Frame frame, Connection connection) throws IOException {
    if (findings.isPlain(frame)) {
      read(frame);
    } else {
      ender.daemon("cordon-answer ", () -> read(frame));
    }
    letGo(connection);
  }

  /**
   * Rebuilds the answer. Where the user's own classes take part in that, they may never end it; so
   * it has a thread of its own then, which is abandoned when a limit or a verb comes first.
   */
  private void read(Frame frame) {
    try {
      Outcome<R> answer = findings.answer(frame);
      if (verdict.compareAndSet(null, Verdict.ANSWERED)) {
        limits.disarm();
        settlement.settle(answer);
        decided.complete(null);
      }
    } catch (IOException | RuntimeException | Error e) {
      findings.trouble(e);
      end(Verdict.BROKEN);
    }
  }

  /** The child may have told it later than it was so. */
  private void begin(BegunMessage message, Connection connection) throws IOException {
    synchronized (limits) {
      limits.disarm();
      findings.begun();
      long ago = Math.max(0, Math.min(System.nanoTime() - message.nanoTime(), sinceStart()));
      armTimeout(ago);
      options.heartbeat().ifPresent(interval -> heartbeat.begin(connection, interval));
    }
    if (RunningTask.current().isEmpty()) {
      prepareNext();
    }
  }

  /**
   * Such a JVM was good for a call, so the next one may start faster. Arguments of the user may
   * name files and ports that no second JVM can have; who wants none takes a fresh one.
   */
  private void prepareNext() {
    if (!options.isFresh()) {
      Launcher.prepareSpare(spec, message.form().callType());
    }
    if (!options.isFresh() || options.jvmArgs().isEmpty()) {
      Launcher.prepareArchive(spec, departure::rehearsal);
    }
  }

  private void armTimeout(long ago) {
    options
        .timeout()
        .ifPresent(limit -> limits.arm(limit.minusNanos(ago), () -> end(Verdict.TIMED_OUT)));
  }

  /**
   * A child that is stopped just as its call begins cannot say so, but there is a file that does.
   * From then on it has no limit but those of the call.
   */
  private void watchBegin() {
    synchronized (limits) {
      if (order.hasBegun() || verdict.get() != null) {
        return;
      }
      if (!child.hasMarkedBegin()) {
        limits.arm(WATCH, this::watchBegin);
        return;
      }
      limits.disarm();
      armTimeout(0);
      options
          .heartbeat()
          .ifPresent(interval -> limits.arm(interval, () -> end(Verdict.UNRESPONSIVE)));
    }
  }

  private long sinceStart() {
    return System.nanoTime() - startedNanos;
  }

  /** The call is over. A hook or thread that hangs must not keep the process. */
  private void letGo(Connection connection) throws IOException {
    heartbeat.stop();
    ender.killAfterGrace(lingering);
    connection.send(FrameType.ENDING);
  }

  // The end by force.

  /** Returns whether {@code reason} is what the call ends by; no limit counts any more then. */
  private boolean decide(Verdict reason) {
    boolean first = verdict.compareAndSet(null, reason);
    if (first) {
      limits.disarm();
      decided.complete(null);
    }
    return first;
  }

  /** Ends the process, and the call with it if it has not ended yet. */
  private void end(Verdict reason) {
    decide(reason);
    if (reason == Verdict.UNRESPONSIVE || reason == Verdict.BROKEN) {
      child.kill();
    } else {
      ender.begin();
    }
  }

  void terminate() {
    end(Verdict.TERMINATED);
    awaitGone(ender.longest());
  }

  void kill() {
    decide(Verdict.TERMINATED);
    child.kill();
    awaitGone(Ender.KILL);
  }

  /** Returns whether the call had not ended. */
  boolean cancel() {
    if (decide(Verdict.TERMINATED)) {
      settlement.cancel();
      ender.begin();
    }
    return settlement.wasCancelled();
  }

  private void awaitGone(Duration limit) {
    if (!Uninterrupted.await(this::join, limit) && child.isAlive()) {
      throw new TaskException("The system still holds the process of " + name + ", pid "
          + child.handle().pid());
    }
  }

  /** Begins to end the process with this JVM, which is about to end. */
  void endWithParent() {
    decide(Verdict.TERMINATED);
    child.kill();
  }

  // What is asked.

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
      throw new AssertionError("this is never completed so", e);
    }
  }

  ChildJvm child() {
    return child;
  }
}
