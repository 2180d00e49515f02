package dev.cordon.task;

import dev.cordon.internal.launch.Room;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The state of a {@link TaskProcess}: NEW until it is started, cancelled or handed to a pool, then
 * what its run or the pool tells.
 */
final class Lifecycle<R extends @Nullable Object> {

  /** Guarded by this. */
  private LaunchOptions options;

  /** Guarded by this. */
  private boolean daemon;

  /** Set once, guarded by this. */
  private volatile @Nullable TaskRun<R> run;

  /** What the pool answers, if the task was handed to one. Set once, guarded by this. */
  private volatile Submission.@Nullable Handle<R> handle;

  /** How the call ends, whether it was started or cancelled before. */
  private final Settlement<R> settlement = new Settlement<>();

  Lifecycle(LaunchOptions options) {
    this.options = options;
  }

  synchronized LaunchOptions options() {
    return options;
  }

  synchronized void handOver(Submission.Handle<R> submitted) {
    requireNew();
    handle = submitted;
  }

  synchronized void configure(Runnable change) {
    requireNew();
    change.run();
  }

  void with(LaunchOptions later) {
    configure(() -> options = options.with(later));
  }

  void daemon(boolean value) {
    configure(() -> daemon = value);
  }

  synchronized void start(TaskProcess<R> process) {
    requireNew();
    ActiveTasks.add(process);
    try {
      Room.requireForClasses();
      run = TaskRun.start(
          process.name(), process, options, daemon, settlement, () -> ActiveTasks.remove(process));
    } catch (IOException
        | OutOfMemoryError
        | LinkageError e) { // No thread, or no descriptor for a library.
      ActiveTasks.remove(process);
      throw new TaskStartException(
          "The process of " + process.name() + " cannot be started: " + e, e);
    } catch (RuntimeException | Error e) {
      ActiveTasks.remove(process);
      throw e;
    }
  }

  private void requireNew() {
    if (run != null) {
      throw new IllegalStateException("already started");
    }
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      throw new IllegalStateException("already handed to " + submitted.pool());
    }
    if (settlement.isDone()) {
      throw new IllegalStateException("cancelled before its start");
    }
  }

  /** Returns the run, of which there is one from the start on. */
  TaskRun<R> run() {
    TaskRun<R> started = run;
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      throw new IllegalStateException(
          "handed to " + submitted.pool() + ", so it has no process of its own");
    }
    if (started == null) {
      throw new IllegalStateException(
          settlement.isDone() ? "cancelled before its start" : "not started");
    }
    return started;
  }

  /** Returns the run, if there is one. */
  Optional<TaskRun<R>> started() {
    return Optional.ofNullable(run);
  }

  void terminate() {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      submitted.terminate();
    } else {
      run().terminate();
    }
  }

  void kill() {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      submitted.terminate();
    } else {
      run().kill();
    }
  }

  synchronized boolean cancel(String name) {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.cancel(true);
    }
    TaskRun<R> started = run;
    if (started != null) {
      return started.cancel();
    }
    if (!settlement.isDone()) {
      settlement.cancel();
      settlement.settle(new Outcome.Terminated<>(Evidence.ofUnstarted(name)));
    }
    return true;
  }

  boolean isAlive() {
    TaskRun<R> started = run;
    return started != null && started.child().isAlive();
  }

  boolean isDone() {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.isDone();
    }
    return settlement.isDone();
  }

  boolean isCancelled() {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.isCancelled();
    }
    return settlement.isCancelled();
  }

  void join() throws InterruptedException {
    join(Duration.ofNanos(Long.MAX_VALUE));
  }

  /** A task that never had a process need not be waited for. */
  boolean join(Duration limit) throws InterruptedException {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.waitFor(limit);
    }
    TaskRun<R> started = run;
    return (started == null && settlement.isDone()) || run().join(limit);
  }

  R get() throws InterruptedException, ExecutionException {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.get();
    }
    return known().get();
  }

  R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.get(timeout, unit);
    }
    return known().get(timeout, unit);
  }

  Outcome<R> outcome() throws InterruptedException {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.outcome();
    }
    return known().outcome();
  }

  CompletableFuture<Outcome<R>> onExit() {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return submitted.onExit();
    }
    return settlement.onExit();
  }

  /** Returns the state, in words. */
  String describe() {
    Submission.Handle<R> submitted = handle;
    if (submitted != null) {
      return ", handed to " + submitted.pool() + (submitted.isDone() ? ", ended" : "");
    }
    TaskRun<R> started = run;
    if (started == null) {
      return settlement.isDone() ? ", cancelled" : ", not started";
    }
    return ", pid " + started.child().handle().pid() + (isAlive() ? ", alive" : ", gone");
  }

  /** Returns the settlement of a task that is no longer NEW. */
  private Settlement<R> known() {
    if (!settlement.isDone()) {
      run();
    }
    return settlement;
  }
}
