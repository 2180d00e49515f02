package dev.cordon.task;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A call that runs on a thread of its own, once: the light sibling of {@link TaskProcess}.
 *
 * <p>Generated classes extend it, and so may a class written by hand, whose fields are the
 * arguments:
 *
 * <pre>{@code
 * final class CountThread extends TaskThread<Integer> {
 *   private final int last;
 *
 *   CountThread(int last) {
 *     this.last = last;
 *   }
 *
 *   @Override
 *   public Integer call() { ... }
 * }
 * }</pre>
 *
 * <p><b>What a thread cannot do.</b> It shares heap and statics with its caller, and nobody can end
 * it: {@link #terminate}, {@link #cancel} and a timeout tell those who wait, and interrupt the
 * thread. Code that does not heed interrupts goes on, its result lost. Such a thread is among
 * {@link #abandoned} until it ends, and a warning of the logger {@code dev.cordon} names it after a
 * second. Use a {@link TaskProcess} for what has to be ended.
 *
 * <p><b>When a call has ended.</b> {@link #get}, {@link #outcome}, {@link #onExit} and
 * {@link #isDone} follow the call. {@link #join} and {@link #isAlive} follow the thread.
 *
 * <p><b>States.</b> NEW, then STARTED by {@link #start}, then ENDED. In NEW every verb that waits
 * for the thread or asks it throws {@link IllegalStateException}; {@link #cancel} then makes that
 * it never starts. A thread that would wait for itself gets an {@code IllegalStateException}, too.
 *
 * <p>The values of scopes that travel or are inherited go along: see {@code dev.cordon.scope}. A
 * thread task is not serializable, since it never travels. The model is {@code Thread} of Python's
 * {@code threading}. Equality is identity.
 *
 * @param <R> the type of the result
 */
public abstract class TaskThread<R extends @Nullable Object> implements Future<R> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Settlement<R> settlement = new Settlement<>();

  /** Written under this. */
  private volatile String name = "Thread-" + COUNT.incrementAndGet();

  /** Guarded by this. */
  private boolean daemon;

  /** Guarded by this. */
  private boolean virtual;

  /** Guarded by this. Null for none. */
  private @Nullable Duration timeout;

  /** Set once, under this. */
  private volatile @Nullable ThreadRun<R> run;

  /** A thread without a timeout. */
  protected TaskThread() {}

  /**
   * A thread whose call may take that long, unless {@link #timeout} says otherwise.
   *
   * @param timeout the longest that the call may run, counted from its begin
   */
  protected TaskThread(Duration timeout) {
    LaunchOptions.requirePositive(timeout, "timeout");
    this.timeout = timeout;
  }

  /** {@return a thread, not yet started, that will run {@code call}} */
  public static <R extends @Nullable Object> TaskThread<R> of(Callable<R> call) {
    requireNonNull(call, "call");
    return new TaskThread<>() {
      @Override
      public R call() throws Exception {
        return call.call();
      }
    };
  }

  /** {@return a thread, not yet started, that will run {@code action}} */
  public static TaskThread<@Nullable Void> of(TaskAction action) {
    requireNonNull(action, "action");
    return new TaskThread<>() {
      @Override
      public @Nullable Void call() throws Exception {
        action.run();
        return null;
      }
    };
  }

  /** Runs on the thread. Called by itself, it runs here. */
  public abstract R call() throws Exception;

  /**
   * Sets the name, which need not be unique; by default {@code Thread-1} and so on.
   *
   * @throws IllegalStateException after the start, when {@link #rename} still may
   */
  public synchronized TaskThread<R> named(String name) {
    requireNonNull(name, "name");
    requireNew();
    this.name = name;
    return this;
  }

  /**
   * Sets whether this JVM may end while the thread runs; by default not.
   *
   * @throws IllegalStateException after the start
   * @throws IllegalArgumentException for a virtual thread that is to be none
   */
  public synchronized TaskThread<R> daemon(boolean daemon) {
    requireNew();
    if (virtual && !daemon) {
      throw new IllegalArgumentException("A virtual thread is a daemon");
    }
    this.daemon = daemon;
    return this;
  }

  /**
   * Makes it a virtual thread, and so a daemon.
   *
   * @throws IllegalStateException after the start
   * @throws UnsupportedOperationException before Java 21
   */
  public synchronized TaskThread<R> virtual() {
    requireNew();
    VirtualThreads.require();
    virtual = true;
    daemon = true;
    return this;
  }

  /**
   * Sets the longest that the call may run, counted from its begin. What takes longer is
   * {@link Outcome.TimedOut} for those who wait, and the thread is interrupted, which it may
   * ignore.
   *
   * @throws IllegalStateException after the start
   * @throws IllegalArgumentException if it is zero or less
   */
  public synchronized TaskThread<R> timeout(Duration timeout) {
    LaunchOptions.requirePositive(timeout, "timeout");
    requireNew();
    this.timeout = timeout;
    return this;
  }

  /**
   * Starts the thread.
   *
   * @throws TaskStartException if the system has no thread for it
   * @throws dev.cordon.scope.ScopeException if a value that goes along cannot be computed
   * @throws IllegalStateException if it was started or cancelled before
   */
  public final synchronized void start() {
    requireNew();
    var starting = new ThreadRun<>(this, settlement, Optional.ofNullable(timeout), daemon, virtual);
    run = starting; // The call may ask for its thread.
    try {
      starting.start();
    } catch (RuntimeException | Error e) {
      run = null;
      throw e;
    }
  }

  /** {@return whether the thread has been started and has not ended} */
  public final boolean isAlive() {
    ThreadRun<R> started = run;
    return started != null && started.thread().isAlive();
  }

  /** Waits until the thread has ended. */
  public final void join() throws InterruptedException {
    if (isStarted()) {
      run().join();
    }
  }

  /**
   * Waits until the thread has ended.
   *
   * @return whether it has ended in time
   */
  public final boolean join(Duration timeout) throws InterruptedException {
    requireNonNull(timeout, "timeout");
    return !isStarted() || run().join(timeout);
  }

  /** Returns false for a thread that was cancelled before its start, and need not be waited for. */
  private boolean isStarted() {
    return run != null || !settlement.isDone();
  }

  /**
   * Interrupts the thread, tells those who wait that it was terminated, and returns when it has
   * ended, after at most a second: it cannot end code that ignores interrupts. Not interrupted.
   */
  public final void terminate() {
    run().terminate();
  }

  /**
   * Makes the future done and cancelled at once; {@link #join} tells when the thread has ended.
   * Before the start, it makes that the task never starts.
   *
   * @param mayInterrupt whether the thread is interrupted
   * @return false if the call had ended before
   */
  @Override
  public final synchronized boolean cancel(boolean mayInterrupt) {
    ThreadRun<R> started = run;
    if (started != null) {
      return started.cancel(mayInterrupt);
    }
    if (!settlement.isDone()) {
      settlement.cancel();
      settlement.settle(new Outcome.Terminated<>(Evidence.ofUnstarted(name)));
    }
    return true;
  }

  @Override
  public final boolean isCancelled() {
    return settlement.isCancelled();
  }

  /** {@return whether the call has ended} */
  @Override
  public final boolean isDone() {
    return settlement.isDone();
  }

  /**
   * Waits for the result.
   *
   * @throws ExecutionException with the task's exception as its cause, or with a
   *     {@link TaskTimeoutException} or {@link TaskMemoryException}
   * @throws java.util.concurrent.CancellationException if it was terminated or cancelled
   */
  @Override
  public final R get() throws InterruptedException, ExecutionException {
    return known().get();
  }

  @Override
  public final R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return known().get(timeout, unit);
  }

  /**
   * Waits for the end of the call, and tells how it ended; it throws nothing that the task threw.
   */
  public final Outcome<R> outcome() throws InterruptedException {
    return known().outcome();
  }

  /**
   * {@return a new future of the outcome, which a thread of its own completes, so that dependent
   * actions that block hold up nothing else; completing it changes nothing here}
   */
  public final CompletableFuture<Outcome<R>> onExit() {
    return settlement.onExit();
  }

  /** {@return the thread, from the start on} */
  public final Thread thread() {
    return run().thread();
  }

  /** {@return the name} */
  public final String name() {
    return name;
  }

  /** Changes the name, also that of the thread while it runs. */
  public final synchronized void rename(String name) {
    requireNonNull(name, "name");
    this.name = name;
    ThreadRun<R> started = run;
    if (started != null) {
      started.thread().setName(name);
    }
  }

  /** {@return the task that the current thread runs, if it was started to run one} */
  public static Optional<TaskThread<?>> current() {
    return ThreadRun.current().map(ThreadRun::task);
  }

  /**
   * {@return the threads that have been started and have not ended, in the order of their start}
   */
  public static List<TaskThread<?>> active() {
    return ThreadRun.active();
  }

  /** {@return how many threads are {@link #active}} */
  public static int activeCount() {
    return ThreadRun.activeCount();
  }

  /**
   * {@return the active threads whose call is over for those who wait, since it was terminated or
   * cancelled or has timed out}
   */
  public static List<TaskThread<?>> abandoned() {
    return active().stream().filter(TaskThread::isDone).toList();
  }

  /** Tells class, name and state. */
  @Override
  public String toString() {
    ThreadRun<R> started = run;
    String state = started != null
        ? (started.thread().isAlive() ? "alive" : "ended")
        : (settlement.isDone() ? "cancelled" : "not started");
    return getClass().getSimpleName() + "[" + name + ", " + state + "]";
  }

  private void requireNew() {
    if (run != null) {
      throw new IllegalStateException("already started");
    }
    if (settlement.isDone()) {
      throw new IllegalStateException("cancelled before its start");
    }
  }

  private ThreadRun<R> run() {
    ThreadRun<R> started = run;
    if (started == null) {
      throw new IllegalStateException(
          settlement.isDone() ? "cancelled before its start" : "not started");
    }
    return started;
  }

  /** Returns the settlement of a task that is no longer NEW, for a thread that may wait for it. */
  private Settlement<R> known() {
    if (!settlement.isDone()) {
      run().requireOther();
    }
    return settlement;
  }
}
