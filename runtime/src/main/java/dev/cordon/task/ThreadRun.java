package dev.cordon.task;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.launch.Limits;
import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.launch.Uninterrupted;
import dev.cordon.scope.ScopeSnapshot;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thread and the one call that it runs.
 *
 * <p>The call ends by itself, by a limit or by a verb. Whichever sets {@link #decided} first
 * decides; the others then change nothing.
 */
final class ThreadRun<R extends @Nullable Object> {

  /** How long a thread may take to heed its interrupt. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final Set<ThreadRun<?>> ACTIVE = ConcurrentHashMap.newKeySet();
  private static final AtomicLong STARTS = new AtomicLong();
  private static final ThreadLocal<@Nullable ThreadRun<?>> CURRENT = new ThreadLocal<>();

  private final TaskThread<R> task;
  private final Settlement<R> settlement;
  private final Optional<Duration> timeout;

  /** What goes along, until the call begins: whoever keeps the task does not keep these values. */
  private @Nullable ScopeSnapshot scopes = ScopeSnapshot.captureForNewThread();

  private final AtomicBoolean decided = new AtomicBoolean();
  private final long number = STARTS.incrementAndGet();
  private final Instant started = Instant.now();
  private final long startedNanos = System.nanoTime();

  /** What is told where there is no room for anything else. */
  private final Outcome<R> lost;

  private final Thread thread;

  /** When the call will have reached its timeout. Of the thread itself. */
  private Optional<Instant> deadline = Optional.empty();

  ThreadRun(
      TaskThread<R> task,
      Settlement<R> settlement,
      Optional<Duration> timeout,
      boolean daemon,
      boolean virtual) {
    this.task = task;
    this.settlement = settlement;
    this.timeout = timeout;
    this.lost = new Outcome.OutOfMemory<>(evidence(Optional.empty()));
    this.thread = virtual
        ? VirtualThreads.unstarted(this::run, task.name())
        : new Thread(this::run, task.name());
    if (!virtual) {
      thread.setDaemon(daemon);
    }
  }

  void start() {
    ACTIVE.add(this);
    try {
      thread.start();
    } catch (OutOfMemoryError e) { // That is how a JVM says: no more threads.
      ACTIVE.remove(this);
      throw new TaskStartException("The thread of " + task.name() + " cannot be started: " + e, e);
    }
  }

  // On the thread.

  private void run() {
    Outcome<R> end = lost;
    try {
      CURRENT.set(this);
      if (!decided.get()) { // A verb may have been faster than the start.
        end = call();
      }
    } catch (OutOfMemoryError e) {
      System.getLogger("dev.cordon")
          .log(Level.DEBUG, "There is no room to tell how a call ended", e);
    } finally {
      CURRENT.remove();
      ACTIVE.remove(this);
      if (decided.compareAndSet(false, true)) {
        settlement.settle(end);
      }
    }
  }

  private Outcome<R> call() {
    var limits = new Limits();
    if (timeout.isPresent()) {
      deadline = Optional.of(Instant.now().plus(timeout.get()));
      limits.arm(timeout.get(), () -> timeOut(timeout.get()));
    }
    ScopeSnapshot carried = requireNonNull(scopes);
    scopes = null;
    try {
      return new Outcome.Returned<>(
          carried.<R, Exception>call(task::call), evidence(Optional.empty()));
    } catch (OutOfMemoryError e) {
      return new Outcome.OutOfMemory<>(evidence(Optional.empty()));
    } catch (Throwable e) {
      return new Outcome.Threw<>(e, evidence(Optional.empty()));
    } finally {
      limits.disarm();
    }
  }

  // From elsewhere.

  private void timeOut(Duration limit) {
    Optional<String> stack = Optional.of(stack());
    if (decided.compareAndSet(false, true)) {
      settlement.settle(new Outcome.TimedOut<>(limit, evidence(stack)));
      abandon();
    }
  }

  void terminate() {
    if (decided.compareAndSet(false, true)) {
      settlement.settle(new Outcome.Terminated<>(evidence(Optional.of(stack()))));
      abandon();
    } else if (ACTIVE.contains(this)) {
      thread.interrupt(); // Once more.
    }
    awaitEnd();
  }

  /** Returns whether the call had not ended. */
  boolean cancel(boolean mayInterrupt) {
    if (decided.compareAndSet(false, true)) {
      settlement.cancel();
      settlement.settle(new Outcome.Terminated<>(evidence(Optional.empty())));
      if (mayInterrupt) {
        abandon();
      }
    }
    return settlement.wasCancelled();
  }

  /** Nobody waits any more; whether the thread ends is its own affair. */
  private void abandon() {
    thread.interrupt();
    var unused = Timer.schedule(this::report, GRACE);
  }

  private void report() {
    List<TaskThread<?>> abandoned = TaskThread.abandoned();
    if (abandoned.contains(task)) {
      System.getLogger("dev.cordon")
          .log(
              Level.WARNING,
              task.name() + " goes on although it was interrupted, and is abandoned, one of "
                  + abandoned.size() + ":\n" + stack());
    }
  }

  /** Waits for a thread that heeds its interrupt. */
  private void awaitEnd() {
    if (Thread.currentThread().equals(thread)) {
      return;
    }
    boolean unused = Uninterrupted.await(this::join, GRACE);
  }

  void join() throws InterruptedException {
    requireOther();
    thread.join();
  }

  boolean join(Duration limit) throws InterruptedException {
    requireOther();
    long nanos = Timer.nanos(limit);
    if (nanos > 0) {
      // Rounded up: zero would mean to wait for ever.
      thread.join(nanos / 1_000_000, (int) Math.max(1, nanos % 1_000_000));
    }
    return !thread.isAlive();
  }

  void requireOther() {
    if (Thread.currentThread().equals(thread)) {
      throw new IllegalStateException(task.name() + " cannot wait for itself");
    }
  }

  private String stack() {
    return Arrays.stream(thread.getStackTrace())
        .map(frame -> "    at " + frame + "\n")
        .collect(Collectors.joining());
  }

  private Evidence evidence(Optional<String> stack) {
    return Evidence.ofThread(
        task.name(), started, Duration.ofNanos(System.nanoTime() - startedNanos), stack);
  }

  TaskThread<R> task() {
    return task;
  }

  Thread thread() {
    return thread;
  }

  Optional<Instant> deadline() {
    return deadline;
  }

  /** Returns what the current thread runs, if it was started to run a task. */
  static Optional<ThreadRun<?>> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  static int activeCount() {
    return ACTIVE.size();
  }

  static List<TaskThread<?>> active() {
    return ACTIVE.stream()
        .sorted(Comparator.comparingLong(run -> run.number))
        .<TaskThread<?>>map(ThreadRun::task)
        .toList();
  }
}
