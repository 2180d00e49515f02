package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Submission;
import dev.cordon.task.TaskCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What a pool is, apart from the object that its user holds, which may be forgotten. */
final class Core {

  /** Of how many kinds of calls it is remembered how long they take. */
  private static final int MAX_PACES = 1000;

  private final String name;
  private final LaunchOptions options;
  private final boolean remote;
  private final int retries;
  private final PoolListener listener;
  private final boolean isListening;
  private final Callbacks callbacks;
  private final Engine.Session session;

  /** For calls that run or wait; null for any number. */
  private final @Nullable Semaphore room;

  private final int workers;
  private final AtomicLong numbers = new AtomicLong();
  private final LongAdder submitted = new LongAdder();
  private final Map<Outcome.Kind, LongAdder> ended = new EnumMap<>(Outcome.Kind.class);

  /** That of the last call, which is often that of the next. Null before the first. */
  private volatile @Nullable LastPace lastPace;

  /** By the forms of calls. Guarded by itself. */
  private final IdentityHashMap<Object, Pace> paces = new IdentityHashMap<>();

  private enum State {
    OPEN,
    SHUT_DOWN,
    TERMINATED
  }

  private volatile State state = State.OPEN;

  /** The threads that submit many calls, which are taken also after shutdown. Guarded by this. */
  private final List<Thread> submitting = new ArrayList<>();

  Core(
      String name,
      Engine engine,
      int workers,
      LaunchOptions options,
      Engine.Session session,
      Callbacks callbacks,
      PoolListener listener,
      int retries,
      int queueCapacity) {
    this.name = name;
    this.workers = workers;
    this.options = options;
    this.remote = engine.isRemote();
    this.session = session;
    this.callbacks = callbacks;
    this.listener = listener;
    this.isListening = !listener.equals(PoolListener.NONE);
    this.retries = retries;
    this.room = queueCapacity == Integer.MAX_VALUE
        ? null
        : new Semaphore((int) Math.min(Integer.MAX_VALUE, (long) queueCapacity + workers));
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      ended.put(kind, new LongAdder());
    }
  }

  String name() {
    return name;
  }

  int workers() {
    return workers;
  }

  int retries() {
    return retries;
  }

  boolean isRemote() {
    return remote;
  }

  Callbacks callbacks() {
    return callbacks;
  }

  // Calls.

  /**
   * Makes a call ready to be submitted.
   *
   * @throws dev.cordon.task.TransferException naming what cannot travel
   * @throws dev.cordon.task.TaskStartException if it asks for what a worker lacks
   */
  <R extends @Nullable Object> Call<R> take(
      Pool pool, TaskCall<R> call, Scopes scopes, int chunk, Call.@Nullable CallGroup group) {
    Submission<R> submission = Submission.of(call, this::nextName, options);
    Submission.Bytes bytes = remote ? submission.encode() : null;
    Pace pace = pace(bytes == null ? call.getClass() : bytes.form());
    var taken = new Call<>(pool, this, submission, bytes, scopes, pace, chunk, group);
    submission.handOver(taken);
    if (remote) {
      submission.forget();
    }
    return taken;
  }

  private String nextName() {
    return "Call-" + numbers.incrementAndGet();
  }

  @SuppressWarnings("ReferenceEquality") // Of equal forms there is one.
  private Pace pace(Object form) {
    LastPace last = lastPace;
    if (last != null && last.form == form) {
      return last.pace;
    }
    synchronized (paces) {
      if (paces.size() > MAX_PACES) { // As where each call has another timeout.
        paces.clear();
      }
      Pace pace = paces.computeIfAbsent(form, unused -> new Pace());
      lastPace = new LastPace(form, pace);
      return pace;
    }
  }

  private record LastPace(Object form, Pace pace) {}

  /** Makes a call that has failed before it could be submitted, and had room. */
  <R extends @Nullable Object> Call<R> failed(
      Pool pool, RuntimeException why, Scopes scopes, Call.@Nullable CallGroup group) {
    TaskCall<R> none = () -> {
      throw why;
    };
    Call<R> failed = new Call<>(
        pool,
        this,
        Submission.of(none, this::nextName, options),
        null,
        scopes,
        new Pace(),
        1,
        group);
    submitted.increment();
    failed.end(why);
    return failed;
  }

  /** Waits for room for one call, which comes also when the pool is closed. */
  void awaitRoom() throws InterruptedException {
    if (room != null) {
      room.acquire();
    }
  }

  /** Returns whether there was room for one call. */
  boolean takeRoom() {
    return room == null || room.tryAcquire();
  }

  /** {@return whether calls have to be submitted one by one, since they may have to wait} */
  boolean hasFewRooms() {
    return room != null;
  }

  /** The room that was taken for a call is not needed. */
  void giveRoom() {
    if (room != null) {
      room.release();
    }
  }

  /** Submits calls for which there is room. */
  void submit(List<? extends Call<?>> calls) {
    if (calls.isEmpty()) {
      return;
    }
    submitted.add(calls.size());
    if (isListening) {
      calls.forEach(call -> callbacks.run(() -> listener.callSubmitted(call.name())));
    }
    try {
      session.submit(calls);
    } catch (RuntimeException e) {
      calls.forEach(call -> call.end(e)); // A task that was handed over asks its call.
      throw e;
    }
    calls.forEach(Call::requireWanted);
  }

  /** Ends calls that had room and are not submitted. */
  void refuse(List<? extends Call<?>> calls, RuntimeException why) {
    submitted.add(calls.size());
    calls.forEach(call -> call.end(why));
  }

  /** Submits a call once more; returns whether that was possible. */
  boolean submitAgain(Call<?> call) {
    try {
      session.submitAgain(call);
      return true;
    } catch (RejectedExecutionException | PoolBrokenException e) {
      return false; // It ends by what has become of it.
    }
  }

  /** A call has ended. */
  void ended(Call<?> call, Outcome.Kind kind, long nanos) {
    requireNonNull(ended.get(kind)).increment();
    giveRoom();
    if (isListening) {
      String task = call.name();
      callbacks.run(() -> listener.callEnded(task, kind, Duration.ofNanos(nanos)));
    }
  }

  void cancel(Call<?> call, boolean interrupt) {
    session.cancel(call, interrupt);
  }

  // The pool.

  void requireOpen() {
    if (state != State.OPEN) {
      throw new RejectedExecutionException(name
          + (state == State.SHUT_DOWN ? " is closed" : " was terminated")
          + " and takes no more calls");
    }
  }

  boolean isTerminated() {
    return state == State.TERMINATED;
  }

  boolean isShutDown() {
    return state != State.OPEN;
  }

  /**
   * This thread begins to submit calls that are taken until {@link #end}, also after shutdown;
   * unless it shuts the pool down itself, since it might wait for the end of that.
   */
  synchronized void begin() {
    requireOpen();
    submitting.add(Thread.currentThread());
  }

  void end() {
    synchronized (this) {
      submitting.remove(Thread.currentThread());
    }
    shutDownSession();
  }

  void shutdown() {
    boolean isNew;
    synchronized (this) {
      isNew = state == State.OPEN;
      if (isNew) {
        state = State.SHUT_DOWN;
      }
      submitting.removeAll(Set.of(Thread.currentThread()));
    }
    shutDownSession();
    if (isNew) {
      wakeSubmitters();
    }
  }

  /** The engine takes no more calls, once nobody is left who may submit some. */
  private void shutDownSession() {
    synchronized (this) {
      if (state == State.OPEN || !submitting.isEmpty()) {
        return;
      }
    }
    session.shutdown();
  }

  /** Ends all; returns the calls that had not begun. */
  List<? extends Engine.Job> terminate() {
    boolean isNew;
    synchronized (this) {
      isNew = state == State.OPEN;
      state = State.TERMINATED;
    }
    if (isNew) {
      wakeSubmitters();
    }
    return session.terminate();
  }

  /** {@return whether nothing of it runs any more} */
  boolean hasEnded() {
    try {
      return isShutDown() && session.awaitEnd(Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits as an executor does, for which this need not be the end. */
  boolean awaitTermination(Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + Nanos.of(limit);
    return session.awaitEnd(limit) && callbacks.awaitIdle(deadline - System.nanoTime());
  }

  /** Those who wait for room find that the pool is closed, one after the other. */
  private void wakeSubmitters() {
    if (room != null) {
      room.release();
    }
  }

  /** Waits until nothing is left of it, and all callbacks have run; returns whether it is so. */
  boolean awaitEnd(Duration limit) throws InterruptedException {
    if (!isShutDown()) {
      throw new IllegalStateException(
          name + " has not been shut down, so it does not end; call shutdown() or close() before");
    }
    long deadline = System.nanoTime() + Nanos.of(limit);
    return session.awaitEnd(limit)
        && (state == State.TERMINATED || callbacks.awaitIdle(deadline - System.nanoTime()));
  }

  PoolStats stats() {
    Map<Outcome.Kind, Long> totals = new EnumMap<>(Outcome.Kind.class);
    long all = 0;
    for (Map.Entry<Outcome.Kind, LongAdder> entry : ended.entrySet()) {
      long sum = entry.getValue().sum();
      if (sum > 0) {
        totals.put(entry.getKey(), sum);
      }
      all += sum;
    }
    return new PoolStats(
        name,
        session.workers(),
        session.queued(),
        Math.max(0, submitted.sum() - all),
        totals,
        callbacks.failures());
  }
}
