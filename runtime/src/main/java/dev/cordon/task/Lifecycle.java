package dev.cordon.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The state of a {@link TaskProcess}: NEW until it is started or cancelled, then what its run
 * tells.
 */
final class Lifecycle<R extends @Nullable Object> {

  /** Guarded by this. */
  private LaunchOptions options;

  /** Guarded by this. */
  private boolean daemon;

  /** Set once, guarded by this. */
  private volatile @Nullable TaskRun<R> run;

  /** The outcome of a task that was cancelled before its start. Set once, guarded by this. */
  private volatile @Nullable Outcome<R> cancelled;

  /** The outcome in any case. Our own, so that no action of the user's runs on the conductor. */
  private final CompletableFuture<Outcome<R>> outcome = new CompletableFuture<>();

  Lifecycle(LaunchOptions options) {
    this.options = options;
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
    ParentShutdown.add(process);
    try {
      run = TaskRun.start(
          process.name(), process, options, daemon, outcome, () -> ParentShutdown.remove(process));
    } catch (RuntimeException | Error e) {
      ParentShutdown.remove(process);
      throw e;
    }
  }

  private void requireNew() {
    if (run != null) {
      throw new IllegalStateException("already started");
    }
    if (cancelled != null) {
      throw new IllegalStateException("cancelled before its start");
    }
  }

  /** Returns the run, of which there is one from the start on. */
  TaskRun<R> run() {
    TaskRun<R> started = run;
    if (started == null) {
      throw new IllegalStateException(
          cancelled == null ? "not started" : "cancelled before its start");
    }
    return started;
  }

  /** Returns the run, if there is one. */
  Optional<TaskRun<R>> started() {
    return Optional.ofNullable(run);
  }

  synchronized boolean cancel(String name) {
    TaskRun<R> started = run;
    if (started != null) {
      return started.cancel();
    }
    if (cancelled == null) {
      cancelled = new Outcome.Terminated<>(new Evidence(
          name,
          0,
          Instant.now(),
          Duration.ZERO,
          OptionalInt.empty(),
          "",
          Optional.empty(),
          Optional.empty()));
      outcome.complete(cancelled);
    }
    return true;
  }

  boolean isAlive() {
    TaskRun<R> started = run;
    return started != null && started.child().isAlive();
  }

  boolean isDone() {
    TaskRun<R> started = run;
    return cancelled != null || (started != null && started.isDone());
  }

  boolean isCancelled() {
    TaskRun<R> started = run;
    return cancelled != null || (started != null && started.isCancelled());
  }

  void join() throws InterruptedException {
    if (cancelled == null) {
      run().join();
    }
  }

  boolean join(Duration limit) throws InterruptedException {
    return cancelled != null || run().join(limit);
  }

  R get() throws InterruptedException, ExecutionException {
    Outcome<R> known = cancelled;
    return known != null ? known.value() : run().get();
  }

  R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Outcome<R> known = cancelled;
    return known != null ? known.value() : run().get(timeout, unit);
  }

  Outcome<R> outcome() throws InterruptedException {
    Outcome<R> known = cancelled;
    return known != null ? known : run().outcome();
  }

  CompletableFuture<Outcome<R>> onExit() {
    return outcome.thenApplyAsync(end -> end);
  }
}
