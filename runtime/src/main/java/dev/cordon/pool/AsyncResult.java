package dev.cordon.pool;

import dev.cordon.task.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The result of a call that a pool runs. The model is {@code AsyncResult} of Python's
 * {@code multiprocessing}.
 *
 * <p>What a worker process has sent is rebuilt by whoever first asks for it, on that thread.
 *
 * @param <R> the type of the result
 */
public interface AsyncResult<R extends @Nullable Object> extends Future<R> {

  /** {@return whether the call has ended, as {@link #isDone}} */
  boolean ready();

  /**
   * {@return whether the call returned}
   *
   * @throws IllegalStateException while it is not ready
   */
  boolean successful();

  /**
   * Waits for the end of the call.
   *
   * @return whether it has ended in time
   */
  boolean waitFor(Duration timeout) throws InterruptedException;

  /**
   * Waits for the end of the call, and tells how it ended; it throws nothing that the call threw.
   * After {@link #cancel} it waits until the call has really ended.
   */
  Outcome<R> outcome() throws InterruptedException;

  /**
   * Cancels the call: one that has not begun never will. One that runs in a process is ended with
   * its worker if {@code mayInterrupt}, which is replaced; one that runs on a thread is interrupted
   * then. Without, a call that runs goes on, and its result is dropped.
   *
   * @return false if the call had ended before
   */
  @Override
  boolean cancel(boolean mayInterrupt);

  /** {@return a new future of the result each time; completing it changes nothing here} */
  CompletableFuture<R> toCompletableFuture();
}
