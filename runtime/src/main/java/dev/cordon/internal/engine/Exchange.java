package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Limits;
import dev.cordon.internal.wire.BatchMessage;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Line;
import dev.cordon.internal.wire.NumberMessage;
import dev.cordon.internal.wire.ProtocolException;
import dev.cordon.internal.wire.ResultsMessage;
import dev.cordon.internal.wire.Slate;
import dev.cordon.pool.Engine;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.TransferException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of calls to one worker, and of what becomes of them back.
 *
 * <p>A worker runs its calls in the order in which it has them, so that the first of them is the
 * one that runs or is next; which of the two is on the {@link Slate}.
 */
final class Exchange {

  /** How long a call may still run that was cancelled: a short one need not cost a worker. */
  private static final Duration LAST_CHANCE = Duration.ofMillis(20);

  /** How long a worker may take to answer that it has not begun a call. */
  private static final Duration REVOKING = Duration.ofSeconds(1);

  private final ProcessSession session;
  private final ProcessWorker worker;
  private final Account account;
  private final Limits limits;
  private final CallWatch watch;

  /** Held while calls are chosen and sent, so that they are sent in the order of their numbers. */
  private final Object sending = new Object();

  /** Guarded by {@link #sending}. */
  private final FormNumbers forms = new FormNumbers();

  /** Guarded by the lock of the session. */
  private final Holding calls;

  Exchange(
      ProcessSession session, ProcessWorker worker, Holding calls, Account account, Limits limits) {
    this.session = session;
    this.worker = worker;
    this.calls = calls;
    this.account = account;
    this.limits = limits;
    this.watch = new CallWatch(
        session.lock(),
        calls,
        account,
        limits,
        late -> worker.end(WorkerVerdict.Reason.TIMED_OUT, late));
  }

  // To the worker.

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
        session.dispatch().balanceSoon();
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
      batch = session.dispatch().next(worker);
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
      Line connected = worker.line();
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
      System.getLogger("dev.cordon").log(Level.DEBUG, worker + " does not hear", e);
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

  /** Takes back a call that it may not have begun, or all of them. */
  void revoke(long number) {
    synchronized (sending) { // What is taken back has been sent.
      worker.send(FrameType.REVOKE, new NumberMessage(number).parts());
    }
  }

  /** Takes back calls that it has not begun, if the one in hand takes longer than that. */
  void takeBack(Duration least) {
    Slate.Begun begun = account.begun();
    if (begun.took(begun.number()) < least.toNanos()) {
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
      worker.end(WorkerVerdict.Reason.TERMINATED, held);
    }
  }

  private void endIfHeld(Engine.Job job) {
    Holding.Held held = find(job);
    if (held != null) {
      worker.end(WorkerVerdict.Reason.TERMINATED, held);
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

  // From the worker.

  /** It has ended calls: gives it more, and tells them. */
  void results(List<ResultsMessage.Result> results) throws ProtocolException {
    List<Holding.Told> told = new ArrayList<>(results.size());
    Holding.Held exhausted;
    try {
      exhausted = endAll(results, told);
      pump();
    } finally { // Whatever comes next, these have ended.
      told.forEach(this::tell);
    }
    if (exhausted != null) {
      worker.end(WorkerVerdict.Reason.OUT_OF_MEMORY, exhausted);
    }
  }

  /** Returns the call for which it has no memory left, if that is new. */
  private Holding.@Nullable Held endAll(
      List<ResultsMessage.Result> results, List<Holding.Told> told) throws ProtocolException {
    session.lock().lock();
    try {
      WorkerVerdict verdict = worker.verdict();
      calls.end(results, verdict == null ? null : verdict.culprit(), told);
      return verdict == null ? calls.kept() : null;
    } finally {
      session.lock().unlock();
    }
  }

  /** Tells a call what the worker has said of its end. Without the lock. */
  void tell(Holding.Told told) {
    ResultsMessage.Result result = told.result();
    Engine.Worker self = worker.self();
    switch (result.type()) {
      case RETURNED -> told.job().returned(result.body(), self, result.nanos());
      case THREW -> told.job().threw(result.body(), self, result.nanos());
      default -> told.job().failed(result.body(), self);
    }
  }

  /** It has not begun a call that was taken back, and will not. */
  void revoked(Frame frame) throws ProtocolException {
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
        lost = session.dispatch().giveBack(List.of(job));
      }
    } finally {
      session.lock().unlock();
    }
    if (cancelled) {
      job.ended(new Outcome.Terminated<>(worker.self().evidence(job.name())));
    } else {
      session.dispatch().gaveBack(lost);
    }
    if (cancelled || free) { // Another one would take back what it gave.
      pump();
    }
  }
}
