package dev.cordon.internal.engine;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.Ender;
import dev.cordon.internal.launch.Heartbeat;
import dev.cordon.internal.launch.Limits;
import dev.cordon.internal.launch.MachineMemory;
import dev.cordon.internal.launch.ShutdownHook;
import dev.cordon.internal.wire.BatchMessage;
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
import dev.cordon.task.TransferException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One process of a pool, from its start until nothing of it is left, and the calls that it has.
 *
 * <p>A thread of its own, the keeper, starts it and waits for its end; the switchboard hears what
 * it says. It runs its calls in the order in which it has them, so that the first of them is the
 * one that runs or is next; which of the two is on the {@link Slate}.
 */
final class ProcessWorker implements Line.Listener {

  /** How long the system may take to end a process that has closed its side of the connection. */
  private static final Duration DYING = Duration.ofSeconds(1);

  /** How long a call may still run that was cancelled: a short one need not cost a worker. */
  private static final Duration LAST_CHANCE = Duration.ofMillis(20);

  /** How long a worker may take to answer that it has not begun a call. */
  private static final Duration REVOKING = Duration.ofSeconds(1);

  private final ProcessSession session;
  private final String name;
  private final Account account;
  private final WorkerStart start;
  private final CallWatch watch;
  private final WorkerFindings findings = new WorkerFindings();
  private final LaunchOptions options;
  private final Limits limits = new Limits();

  /** What runs against a process that should end. */
  private final Limits lingering = new Limits();

  private final Heartbeat heartbeat =
      new Heartbeat(limits, () -> end(WorkerVerdict.Reason.UNRESPONSIVE, null));

  /** Held while calls are chosen and sent, so that they are sent in the order of their numbers. */
  private final Object sending = new Object();

  /** Guarded by {@link #sending}. */
  private final FormNumbers forms = new FormNumbers();

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
    this.watch = new CallWatch(
        session.lock(), calls, account, limits, late -> end(WorkerVerdict.Reason.TIMED_OUT, late));
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
      unbegun = session.giveBack(rest.unbegun());
    } finally {
      session.lock().unlock();
    }
    told.forEach(this::tell);
    rest.unwanted()
        .forEach(job -> job.ended(new Outcome.Terminated<>(Evidence.ofUnstarted(job.name()))));
    session.gaveBack(unbegun);
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
      case RESULTS -> results(ResultsMessage.of(frame.parts()));
      case REVOKED -> revoked(frame);
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

  private void results(List<ResultsMessage.Result> results) throws ProtocolException {
    List<Holding.Told> told = new ArrayList<>(results.size());
    Holding.Held exhausted;
    try {
      exhausted = endAll(results, told);
      pump();
    } finally { // Whatever comes next, these have ended.
      told.forEach(this::tell);
    }
    if (exhausted != null) {
      end(WorkerVerdict.Reason.OUT_OF_MEMORY, exhausted);
    }
  }

  /** Returns the call for which it has no memory left, if that is new. */
  private Holding.@Nullable Held endAll(
      List<ResultsMessage.Result> results, List<Holding.Told> told) throws ProtocolException {
    session.lock().lock();
    try {
      calls.end(results, verdict == null ? null : verdict.culprit(), told);
      return verdict == null ? calls.kept() : null;
    } finally {
      session.lock().unlock();
    }
  }

  private void tell(Holding.Told told) {
    ResultsMessage.Result result = told.result();
    switch (result.type()) {
      case RETURNED -> told.job().returned(result.body(), self, result.nanos());
      case THREW -> told.job().threw(result.body(), self, result.nanos());
      default -> told.job().failed(result.body(), self);
    }
  }

  // Calls.

  /** Gives it the calls that it may have now. */
  void pump() {
    boolean changed;
    synchronized (sending) {
      while (send()) {
        // And the next.
      }
      session.lock().lock();
      try {
        changed = calls.isEmpty() && session.isChanging();
        session.balanceSoon();
      } finally {
        session.lock().unlock();
      }
    }
    if (changed) {
      session.tidy();
    }
  }

  private boolean send() {
    List<Engine.Job> batch;
    ByteBuffer form;
    ByteBuffer scopes;
    long first;
    List<BatchMessage.Call> bodies = new ArrayList<>();
    session.lock().lock();
    try {
      batch = session.next(this);
      if (batch.isEmpty()) {
        return false;
      }
      form = batch.get(0).form(); // All that is read of a call, which may end soon.
      scopes = batch.get(0).scopes();
      batch.forEach(job -> bodies.add(new BatchMessage.Call(job.name(), job.body())));
      first = calls.add(batch);
    } finally {
      session.lock().unlock();
    }
    try {
      Line connected = requireNonNull(line);
      var message = new BatchMessage(forms.of(form, connected), first, scopes, bodies);
      connected.send(FrameType.BATCH, message.parts());
      if (batch.stream().anyMatch(job -> job.timeout().isPresent())) {
        watch.begin();
      }
      return true;
    } catch (ProtocolException e) {
      refuse(first, e);
      return true;
    } catch (IOException e) { // It has gone; its calls go elsewhere then.
      System.getLogger("dev.cordon").log(Level.DEBUG, name + " does not hear", e);
      return false;
    }
  }

  /** Calls cannot be sent to this worker, nor to another: the last ones that it was given. */
  private void refuse(long first, ProtocolException why) {
    List<Engine.Job> refused;
    session.lock().lock();
    try {
      refused = calls.removeFrom(first);
    } finally {
      session.lock().unlock();
    }
    for (Engine.Job job : refused) {
      var cause = new TransferException(
          job.name() + " cannot be handed to a worker: " + why.getMessage(), why);
      job.ended(new Outcome.Failed<>(cause, Evidence.ofUnstarted(job.name())));
    }
  }

  private void revoke(long number) {
    synchronized (sending) { // What is taken back has been sent.
      send(FrameType.REVOKE, new NumberMessage(number).parts());
    }
  }

  /** Takes back calls that it has not begun, if the one that runs does so for longer than that. */
  void takeBack(Duration least) {
    Slate.Begun begun = account.begun();
    if (begun.ran(begun.number()) < least.toNanos()) {
      return;
    }
    synchronized (sending) { // None is given meanwhile.
      List<Long> numbers;
      session.lock().lock();
      try {
        numbers = calls.behind(begun.number());
      } finally {
        session.lock().unlock();
      }
      numbers.forEach(this::revoke);
    }
  }

  /** A call of which it was noted that nobody wants it. */
  void cancel(Holding.Held held, boolean interrupt) {
    Engine.Job job = held.job();
    if (held.number() > account.begun().number()) {
      revoke(held.number());
      if (interrupt) {
        limits.arm(REVOKING, () -> endIfHeld(job));
        limits.arm(LAST_CHANCE, () -> endIfBegun(job));
      }
    } else if (interrupt) {
      limits.arm(LAST_CHANCE, () -> endIfHeld(job));
    }
  }

  private void endIfBegun(Engine.Job job) {
    Holding.Held held = find(job);
    if (held != null && held.number() <= account.begun().number()) {
      end(WorkerVerdict.Reason.TERMINATED, held);
    }
  }

  private void endIfHeld(Engine.Job job) {
    Holding.Held held = find(job);
    if (held != null) {
      end(WorkerVerdict.Reason.TERMINATED, held);
    }
  }

  private Holding.@Nullable Held find(Engine.Job job) {
    session.lock().lock();
    try {
      return calls.find(job);
    } finally {
      session.lock().unlock();
    }
  }

  private void revoked(Frame frame) throws ProtocolException {
    long number = NumberMessage.of(frame.parts()).number();
    Engine.Job job;
    boolean cancelled;
    boolean free;
    List<Engine.Job> lost = List.of();
    session.lock().lock();
    try {
      job = calls.remove(number);
      free = calls.isEmpty();
      cancelled = calls.wasCancelled(job);
      if (!cancelled) {
        lost = session.giveBack(List.of(job));
      }
    } finally {
      session.lock().unlock();
    }
    if (cancelled) {
      job.ended(new Outcome.Terminated<>(self.evidence(job.name())));
    } else {
      session.gaveBack(lost);
    }
    if (cancelled || free) { // Another one would take back what it gave.
      pump();
    }
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

  private void send(FrameType type, ByteBuffer... parts) {
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
  private void end(WorkerVerdict.Reason reason, Holding.@Nullable Held culprit) {
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
        revoke(NumberMessage.ALL);
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
