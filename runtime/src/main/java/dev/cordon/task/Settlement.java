package dev.cordon.task;

import dev.cordon.internal.launch.Dependents;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How one call ends, for those who wait for it. A cancelled call is done at once; its outcome is
 * known when its process has gone.
 */
final class Settlement<R extends @Nullable Object> {
  private final CompletableFuture<Outcome<R>> outcome = new CompletableFuture<>();

  /** Completed once there will be no other result; for those who wait for one. */
  private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

  private volatile boolean cancelled;

  /** Tells the outcome; only the first one counts. */
  void settle(Outcome<R> end) {
    outcome.complete(end);
    done.complete(null);
  }

  /** Tells that there will be no result. */
  void cancel() {
    cancelled = true;
    done.complete(null);
  }

  boolean isSettled() {
    return outcome.isDone();
  }

  /** Whoever has the outcome finds it done. */
  boolean isDone() {
    return cancelled || outcome.isDone();
  }

  /**
   * Returns whether the future was cancelled, not whether the task was terminated by another verb.
   */
  boolean wasCancelled() {
    return cancelled;
  }

  boolean isCancelled() {
    return cancelled || (outcome.isDone() && outcome.join().kind() == Outcome.Kind.TERMINATED);
  }

  R get() throws InterruptedException, ExecutionException {
    done.get();
    return value();
  }

  R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!isDone()) {
      done.get(timeout, unit);
    }
    return value();
  }

  private R value() throws ExecutionException {
    if (cancelled) {
      throw new CancellationException("The task was cancelled");
    }
    return outcome.join().value();
  }

  Outcome<R> outcome() throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new AssertionError("an outcome is never completed so", e);
    }
  }

  /** Returns a future of the outcome, none of whose actions runs on a thread of ours. */
  CompletableFuture<Outcome<R>> onExit() {
    return outcome.thenApplyAsync(end -> end, Dependents.executor());
  }
}
