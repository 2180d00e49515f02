package dev.cordon.internal.engine;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.context.ThreadTask;
import dev.cordon.internal.launch.Timer;
import dev.cordon.pool.Engine;
import dev.cordon.pool.WorkerStats;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskStartException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a pool.
 *
 * <p>A call that is to end before it does is told so and its thread is interrupted. A thread that
 * does not heed that within a second is abandoned, and another takes its place.
 */
final class ThreadWorker implements Runnable {
  private final ThreadSession session;
  private final String name;
  private final Thread thread;
  private final Instant started = Instant.now();

  /** What it runs; null for nothing. Guarded by this. */
  private @Nullable Run run;

  /** Guarded by this. */
  private boolean up;

  /** Whether it takes no more calls. Guarded by this. */
  private boolean over;

  /** Written by the thread alone. */
  private final AtomicLong done = new AtomicLong();

  /** One call that it runs. */
  private static final class Run {
    private final Engine.Job job;
    private final Instant since = Instant.now();

    /** Whether its end has been told. Guarded by the worker. */
    private boolean decided;

    Run(Engine.Job job) {
      this.job = job;
    }
  }

  ThreadWorker(ThreadSession session, String name) {
    this.session = session;
    this.name = name;
    this.thread = new Thread(this, name);
    thread.setDaemon(true);
  }

  void start() {
    try {
      thread.start();
    } catch (OutOfMemoryError e) { // That is how a JVM says: no more threads.
      session.failed(this, new TaskStartException("there is no room for a thread", e), false);
    }
  }

  boolean isCurrent() {
    return Thread.currentThread().equals(thread);
  }

  // On the thread.

  @Override
  public void run() {
    if (!initialize()) {
      return;
    }
    int limit = session.settings().maxTasksPerWorker().orElse(Integer.MAX_VALUE);
    while (!isOver() && done.get() < limit) {
      try {
        Engine.Job job = session.take(this);
        if (job == null) {
          break;
        }
        serve();
      } catch (InterruptedException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "It was meant for a call that is over", e);
      }
    }
    session.gone(this, "it was retired");
  }

  private boolean initialize() {
    Optional<Engine.Job> initializer = session.settings().initializer();
    try {
      if (initializer.isPresent()) {
        Object unused = initializer.get().call();
      }
    } catch (Throwable e) {
      session.failed(this, e, true);
      return false;
    }
    synchronized (this) {
      up = true;
    }
    session.ready(this);
    return true;
  }

  /** It has a call from now on. With the lock of the session held. */
  synchronized void takes(Engine.Job job) {
    run = new Run(job);
  }

  private void serve() {
    Run own = requireNonNull(current(), "it has a call");
    Engine.Job job = own.job;
    Optional<Future<?>> timer =
        job.timeout().map(limit -> Timer.schedule(() -> timeOut(own, limit), limit));
    Outcome<?> outcome = call(job);
    timer.ifPresent(pending -> pending.cancel(false));
    boolean tell;
    synchronized (this) {
      run = null;
      tell = !own.decided;
      own.decided = true;
      Thread.interrupted(); // It was meant for the call, and none comes for it any more.
    }
    done.incrementAndGet();
    if (tell) {
      job.ended(outcome);
    }
  }

  @SuppressWarnings("NullAway") // Null is a result as any other.
  private Outcome<?> call(Engine.Job job) {
    ThreadTask.begin(new RunningTask(
        job.name(),
        job.timeout().map(Instant.now()::plus),
        RunningTask.currentDepth(),
        RunningTask.currentMaxDepth()));
    try {
      return new Outcome.Returned<>(job.call(), evidence(job, Optional.empty()));
    } catch (OutOfMemoryError e) {
      return new Outcome.OutOfMemory<>(evidence(job, Optional.empty()));
    } catch (Throwable e) {
      return new Outcome.Threw<>(e, evidence(job, Optional.empty()));
    } finally {
      ThreadTask.end();
    }
  }

  // From elsewhere.

  private void timeOut(Run late, Duration limit) {
    Optional<String> stack = Optional.of(stack());
    if (decide(late)) {
      late.job.ended(new Outcome.TimedOut<>(limit, evidence(late.job, stack)));
    }
  }

  void cancel(Engine.Job job) {
    Run current = current();
    if (current != null && current.job.equals(job) && decide(current)) {
      job.ended(new Outcome.Terminated<>(evidence(job, Optional.empty())));
    }
  }

  void terminate() {
    synchronized (this) {
      over = true;
    }
    Run current = current();
    if (current == null) {
      thread.interrupt();
    } else if (decide(current)) {
      current.job.ended(new Outcome.Terminated<>(evidence(current.job, Optional.of(stack()))));
    }
  }

  private synchronized @Nullable Run current() {
    return run;
  }

  private synchronized boolean isOver() {
    return over;
  }

  /** Interrupts the thread for a call whose end was not told; returns whether that is so. */
  private synchronized boolean decide(Run current) {
    if (!current.equals(run) || current.decided) {
      return false;
    }
    current.decided = true;
    thread.interrupt();
    var unused = Timer.schedule(() -> abandon(current), ThreadSession.GRACE);
    return true;
  }

  /** Gives up a thread that still runs a call which was to end. */
  private void abandon(Run late) {
    synchronized (this) {
      if (!late.equals(run)) {
        return;
      }
      over = true;
    }
    System.getLogger("dev.cordon")
        .log(
            Level.WARNING,
            late.job.name() + " goes on although its thread " + name
                + " was interrupted, and is abandoned:\n" + stack());
    session.gone(this, "it was abandoned");
  }

  private String stack() {
    return Arrays.stream(thread.getStackTrace())
        .map(frame -> "    at " + frame + "\n")
        .collect(Collectors.joining());
  }

  private Evidence evidence(Engine.Job job, Optional<String> stack) {
    return Evidence.ofThread(job.name(), started, Duration.between(started, Instant.now()), stack);
  }

  WorkerStats stats() {
    WorkerStats.State state;
    Run current;
    synchronized (this) {
      current = run;
      if (over) {
        state = WorkerStats.State.ENDING;
      } else if (!up) {
        state = WorkerStats.State.STARTING;
      } else {
        state = current == null ? WorkerStats.State.IDLE : WorkerStats.State.BUSY;
      }
    }
    return new WorkerStats(
        name,
        ProcessHandle.current().pid(),
        state,
        Optional.ofNullable(current).map(running -> running.job.name()),
        Optional.ofNullable(current).map(running -> running.since),
        done.get(),
        OptionalLong.empty());
  }
}
