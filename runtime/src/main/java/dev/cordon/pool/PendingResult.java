package dev.cordon.pool;

import dev.cordon.task.Outcome;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What all results have in common, of one call and of many. */
abstract class PendingResult<R extends @Nullable Object> extends Gate implements AsyncResult<R> {
  private volatile boolean cancelled;

  /** {@return what it is the result of, for messages} */
  abstract String what();

  /** {@return the outcome, once it has ended} */
  abstract Outcome<R> outcomeNow();

  final boolean wasCancelled() {
    return cancelled;
  }

  /** It is done from now on, though it has not ended. */
  final void markCancelled() {
    cancelled = true;
  }

  @Override
  public final boolean ready() {
    return isDone();
  }

  @Override
  public final boolean isDone() {
    return isAt(DONE);
  }

  @Override
  public final boolean successful() {
    if (!isDone()) {
      throw new IllegalStateException(what() + " has not ended");
    }
    return !cancelled && outcomeNow().kind() == Outcome.Kind.RETURNED;
  }

  @Override
  public final boolean isCancelled() {
    return cancelled || (isAt(ENDED) && outcomeNow().kind() == Outcome.Kind.TERMINATED);
  }

  @Override
  public final boolean waitFor(Duration timeout) throws InterruptedException {
    return await(DONE, timeout);
  }

  @Override
  public final Outcome<R> outcome() throws InterruptedException {
    await(ENDED);
    return outcomeNow();
  }

  @Override
  public final R get() throws InterruptedException, ExecutionException {
    await(DONE);
    return value();
  }

  @Override
  public final R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!await(DONE, Duration.ofNanos(unit.toNanos(timeout)))) {
      throw new TimeoutException(what() + " has not ended yet");
    }
    return value();
  }

  private R value() throws ExecutionException {
    if (cancelled) {
      throw new CancellationException(what() + " was cancelled");
    }
    return outcomeNow().value();
  }

  @Override
  public final CompletableFuture<R> toCompletableFuture() {
    return Futures.of(this);
  }

  @Override
  public final String toString() {
    return "AsyncResult[" + what() + (isDone() ? ", ended" : ", pending") + "]";
  }
}
