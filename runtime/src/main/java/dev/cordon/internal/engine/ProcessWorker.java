package dev.cordon.internal.engine;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.Ender;
import dev.cordon.internal.launch.Heartbeat;
import dev.cordon.internal.launch.Limits;
import dev.cordon.internal.launch.MachineMemory;
import dev.cordon.internal.launch.ShutdownHook;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Line;
import dev.cordon.internal.wire.NumberMessage;
import dev.cordon.internal.wire.ProtocolException;
import dev.cordon.internal.wire.ResultsMessage;
import dev.cordon.internal.wire.Slate;
import dev.cordon.internal.wire.Switchboard;
import dev.cordon.pool.Engine;
import dev.cordon.pool.WorkerStats;
import dev.cordon.task.Evidence;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Submission;
import dev.cordon.task.TaskStartException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One process of a pool, from its start until nothing of it is left.
 *
 * <p>A thread of its own, the keeper, starts it and waits for its end; the switchboard hears what
 * it says. Its calls come and go by an {@link Exchange}.
 */
final class ProcessWorker implements Line.Listener {

  /** How long the system may take to end a process that has closed its side of the connection. */
  private static final Duration DYING = Duration.ofSeconds(1);

  private final ProcessSession session;
  private final String name;
  private final Account account;
  private final WorkerStart start;
  private final Exchange exchange;
  private final WorkerFindings findings = new WorkerFindings();
  private final LaunchOptions options;
  private final Limits limits = new Limits();

  /** What runs against a process that should end. */
  private final Limits lingering = new Limits();

  private final Heartbeat heartbeat =
      new Heartbeat(limits, () -> end(WorkerVerdict.Reason.UNRESPONSIVE, null));

  // Guarded by the lock of the session.
  private final Holding calls;
  private boolean admitted;
  private boolean up;
  private boolean ending;

  /** Why it was ended, and for which call; the first stands. Guarded by the lock. */
  private @Nullable WorkerVerdict verdict;

  private volatile @Nullable ChildJvm child;
  private volatile @Nullable Line line;
  private volatile @Nullable Ender ender;
  private volatile Engine.Worker self;

  ProcessWorker(ProcessSession session, String name, int limit) {
    this.session = session;
    this.name = name;
    this.calls = new Holding(limit);
    this.account = new Account(name);
    this.options = session.options();
    this.start = new WorkerStart(session, name);
    this.exchange = new Exchange(session, this, calls, account, limits);
    this.self = new Engine.Worker(name, 0, Instant.now());
  }

  // What the session asks, with its lock held.

  boolean accepts() {
    return up && admitted && !ending && verdict == null && left() > 0;
  }

  /** Lets it take calls, once; returns whether that is new. */
  boolean admit() {
    boolean isNew = !admitted;
    admitted = true;
    return isNew && up;
  }

  boolean isUp() {
    return up;
  }

  boolean isIdle() {
    return calls.isEmpty();
  }

  int held() {
    return calls.size();
  }

  int left() {
    return calls.left();
  }

  /** {@return whether its calls are short, and it has ended one or got the first in that time} */
  boolean isBrisk(long nanos) {
    return calls.areShort() && accepts() && calls.stillFor() < nanos;
  }

  boolean isSpent() {
    return left() <= 0;
  }

  boolean isSoonSpent() {
    return calls.isSoonSpent();
  }

  boolean isEnding() {
    return ending || verdict != null;
  }

  void retiring() {
    ending = true;
  }

  /** Notes that nobody wants a call any more; returns it, or null if this worker has it not. */
  Holding.@Nullable Held note(Engine.Job cancelled) {
    return calls.cancel(cancelled);
  }

  // Its calls.

  /** Gives it the calls that it may have now. */
  void pump() {
    exchange.pump();
  }

  /** Takes back calls that it has not begun, if the one in hand takes longer than that. */
  void takeBack(Duration least) {
    exchange.takeBack(least);
  }

  /** A call of which it was noted that nobody wants it. */
  void cancel(Holding.Held held, boolean interrupt) {
    exchange.cancel(held, interrupt);
  }

  // What its exchange asks.

  /** {@return the way to the process, which is there once it may have calls} */
  Line line() {
    return requireNonNull(line);
  }

  Engine.Worker self() {
    return self;
  }

  /** {@return why it was ended; null if it was not; with the lock held} */
  @Nullable WorkerVerdict verdict() {
    return verdict;
  }

  @Override
  public String toString() {
    return name;
  }

  // The keeper.

  void start() {
    var keeper = new Thread(null, this::keep, "cordon-worker " + name, 0, false);
    keeper.setContextClassLoader(ClassLoader.getSystemClassLoader()); // Nobody's application.
    keeper.setDaemon(true);
    try {
      keeper.start();
    } catch (OutOfMemoryError e) { // There is no room for a thread.
      session.failed(this, new TaskStartException("there is no room for a thread", e), false);
    }
  }

  private void keep() {
    start.await();
    try {
      if (session.isTerminated()) {
        session.failed(this, new TaskStartException("the pool was terminated", null), false);
        return;
      }
      ChildJvm started = start.launch();
      child = started;
      ender = new Ender(name, started, options.grace());
      self = new Engine.Worker(name, started.handle().pid(), started.started());
      limits.arm(options.startTimeout(), () -> end(WorkerVerdict.Reason.NOT_READY, null));
      if (wasEnded()) {
        kill();
      }
      conduct(started);
    } catch (IOException | RuntimeException | Error e) {
      abandon(e);
    } finally {
      start.over();
    }
  }

  /** Returns whether it was ended while it was being started. */
  private boolean wasEnded() {
    session.lock().lock();
    try {
      return verdict != null;
    } finally {
      session.lock().unlock();
    }
  }

  private void conduct(ChildJvm started) throws IOException {
    Optional<SocketChannel> channel = started.awaitArrival();
    Line connected = null;
    if (channel.isPresent()) {
      connected = new Line(channel.get(), options.maxFrame() + ChildJvm.DESCRIPTION, this);
      line = connected;
      requireNonNull(ender).connected(connected);
      if (!started.hasCall()) {
        connected.send(FrameType.CALL, start.message());
      }
      Switchboard.add(connected);
    }
    started.awaitExit();
    requireNonNull(ender).gone();
    limits.disarm();
    lingering.disarm();
    if (connected != null) {
      awaitSilence(connected);
    }
    started.drain();
    finish(started);
  }

  /**
   * A grandchild may hold the other end open: what has not come a while after the end never will.
   */
  private static void awaitSilence(Line connected) throws IOException {
    try {
      if (!connected.awaitEnd(ChildJvm.DRAIN)) {
        connected.close();
        connected.awaitEnd(ChildJvm.DRAIN);
      }
    } catch (InterruptedException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "An interrupt is ignored", e);
    }
  }

  /** Leaves nothing behind where it could not be started, or after a fault of ours. */
  private void abandon(Throwable fault) {
    limits.disarm();
    lingering.disarm();
    ChildJvm started = child;
    if (started == null) {
      session.failed(
          this,
          new TaskStartException("The process of " + name + " cannot be started: " + fault, fault),
          false);
      return;
    }
    findings.trouble(fault);
    started.kill();
    started.awaitExit();
    finish(started);
    System.getLogger("dev.cordon").log(Level.WARNING, name + " was lost", fault);
  }

  /** The process has gone: tells what has become of its calls. */
  private void finish(ChildJvm started) {
    List<ResultsMessage.Result> left = account.results();
    long begun = account.begun().number();
    account.close();
    WorkerVerdict end;
    boolean wasUp;
    boolean used;
    List<Holding.Told> told;
    Holding.Rest rest;
    List<Engine.Job> unbegun;
    session.lock().lock();
    try {
      ending = true;
      end = verdict;
      wasUp = up;
      told = calls.endLeft(left, end == null ? null : end.culprit());
      used = calls.done() > 0 || !calls.isEmpty();
      rest = calls.clear(begun);
      unbegun = session.dispatch().giveBack(rest.unbegun());
    } finally {
      session.lock().unlock();
    }
    told.forEach(exchange::tell);
    rest.unwanted()
        .forEach(job -> job.ended(new Outcome.Terminated<>(Evidence.ofUnstarted(job.name()))));
    session.dispatch().gaveBack(unbegun);
    boolean withJvm = ShutdownHook.endedWithJvm(started.exitValue());
    for (Engine.Job job : rest.lost()) {
      job.ended(findings.outcome(job, findings.evidence(self, started, job.name()), end, withJvm));
    }
    Evidence evidence = findings.evidence(self, started, name);
    try {
      started.finish();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.WARNING, name + " has left files behind", e);
    }
    if (wasUp || (end != null && end.isWanted())) {
      String reason = end == null ? evidence.toString() : end.reason().toString();
      session.gone(this, used, reason);
      return;
    }
    if (evidence.errorFile().isPresent()) {
      start.crashed();
    }
    session.failed(
        this, findings.startFailure(name, evidence, end), findings.hasInitializerFailed());
  }

  // The switchboard.

  @Override
  public void heard(Frame frame) throws IOException {
    heartbeat.sign();
    switch (frame.type()) {
      case READY -> ready();
      case RESULTS -> exchange.results(ResultsMessage.of(frame.parts()));
      case REVOKED -> exchange.revoked(frame);
      case THREW -> {
        findings.initializerFailed(Submission.rebuild(frame.parts()));
        retire();
      }
      case OUT_OF_MEMORY -> {
        findings.initializerFailed(
            new TaskStartException(name + " ran out of memory at its start", null));
        end(WorkerVerdict.Reason.OUT_OF_MEMORY, null);
      }
      case GOODBYE -> {
        findings.goodbye();
        limits.disarm();
        lingering.arm(options.grace(), this::kill);
      }
      case DUMPED -> {
        requireNonNull(ender).dumped();
        findings.dump(frame.text());
      }
      case PONG -> heartbeat.answered();
      case RECEIVED, REHEARSED -> {
        // Nothing follows from it.
      }
      default -> throw new ProtocolException("a frame " + frame.type() + " from a worker");
    }
  }

  @Override
  public void ended(@Nullable Throwable cause) {
    if (cause instanceof ProtocolException) {
      findings.trouble(cause);
      end(WorkerVerdict.Reason.BROKEN, null);
    } else { // It dies, or it should.
      Duration patience = options.grace().compareTo(DYING) < 0 ? DYING : options.grace();
      lingering.arm(patience, () -> end(WorkerVerdict.Reason.BROKEN, null));
    }
  }

  private void ready() throws IOException {
    if (up || findings.hasInitializerFailed()) {
      throw new ProtocolException("a worker that is ready once more");
    }
    account.open(requireNonNull(child).slate());
    limits.disarm();
    start.over();
    boolean retired;
    session.lock().lock();
    try {
      up = true;
      retired = ending && verdict == null;
    } finally {
      session.lock().unlock();
    }
    if (retired) { // It could not hear that before.
      send(FrameType.RETIRE);
    }
    options.heartbeat().ifPresent(interval -> heartbeat.begin(requireNonNull(line), interval));
    session.ready(this);
  }

  // The end.

  /** Asks it to end, since there are no more calls for it. */
  void retire() {
    Line connected = line;
    if (connected == null) {
      end(WorkerVerdict.Reason.RETIRED, null);
      return;
    }
    send(FrameType.RETIRE);
    lingering.arm(options.grace(), () -> end(WorkerVerdict.Reason.RETIRED, null));
  }

  /** Ends it, with all calls that it has. */
  void terminate() {
    end(WorkerVerdict.Reason.TERMINATED, null);
  }

  /** Kills it, with this JVM. */
  void kill() {
    ChildJvm started = child;
    if (started != null) {
      started.kill();
    }
  }

  void send(FrameType type, ByteBuffer... parts) {
    Line connected = line;
    try {
      if (connected != null) {
        connected.send(type, parts);
      }
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, name + " does not hear", e);
    }
  }

  /** Ends it for a reason, of which the first stands; none of its other calls may begin then. */
  void end(WorkerVerdict.Reason reason, Holding.@Nullable Held culprit) {
    session.lock().lock();
    try {
      if (verdict != null || (culprit != null && !calls.has(culprit))) {
        return;
      }
      verdict = new WorkerVerdict(reason, culprit == null ? null : culprit.job());
    } finally {
      session.lock().unlock();
    }
    limits.disarm();
    heartbeat.stop();
    Ender by = ender;
    if (by == null) {
      return; // The keeper looks once more.
    }
    switch (reason) {
      case UNRESPONSIVE, BROKEN, OUT_OF_MEMORY, RETIRED -> kill();
      default -> {
        exchange.revoke(NumberMessage.ALL);
        by.begin(culprit == null ? options.grace() : culprit.job().grace());
      }
    }
  }

  // What is asked.

  WorkerStats stats() {
    Slate.Begun begun = account.begun();
    WorkerStats.State state;
    Optional<String> task = Optional.empty();
    Optional<Instant> since = Optional.empty();
    long ended;
    boolean running;
    session.lock().lock();
    try {
      ended = calls.done();
      running = up;
      if (ending || verdict != null) {
        state = WorkerStats.State.ENDING;
      } else if (!up) {
        state = WorkerStats.State.STARTING;
      } else {
        state = calls.isEmpty() ? WorkerStats.State.IDLE : WorkerStats.State.BUSY;
      }
      for (Holding.Held held : calls.all()) {
        if (held.number() == begun.number()) {
          task = Optional.of(held.job().name());
          since = Optional.of(Instant.now().minusNanos(begun.ran(held.number())));
        }
      }
    } finally {
      session.lock().unlock();
    }
    OptionalLong memory = running ? MachineMemory.resident(self.pid()) : OptionalLong.empty();
    return new WorkerStats(name, self.pid(), state, task, since, ended, memory);
  }
}
