package dev.cordon.pool;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What follows from the end of a result. */
final class Futures {
  private Futures() {}

  /** {@return a new future of a result, which is told among the callbacks} */
  static <R extends @Nullable Object> CompletableFuture<R> of(PendingResult<R> result) {
    var future = new CompletableFuture<R>();
    result.when(
        Gate.DONE,
        () -> tell(result, future::complete, failure -> {
          if (failure instanceof CancellationException) {
            future.cancel(false);
          } else {
            future.completeExceptionally(failure);
          }
        }));
    return future;
  }

  /** Tells how a result that is done has ended. */
  static <R extends @Nullable Object> void tell(
      AsyncResult<R> result, Consumer<? super R> callback, Consumer<? super Throwable> otherwise) {
    R value;
    try {
      value = result.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      otherwise.accept(cause == null ? e : cause);
      return;
    } catch (CancellationException e) {
      otherwise.accept(e);
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      otherwise.accept(e);
      return;
    }
    callback.accept(value);
  }
}
