package dev.cordon.scope;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** An executor whose tasks take along what travels. */
class TravellingExecutor implements ExecutorService {
  private final ExecutorService executor;

  TravellingExecutor(ExecutorService executor) {
    this.executor = executor;
  }

  @Override
  public void execute(Runnable action) {
    executor.execute(ScopeSnapshot.capture().wrap(action));
  }

  @Override
  public Future<?> submit(Runnable action) {
    return executor.submit(ScopeSnapshot.capture().wrap(action));
  }

  @Override
  public <T extends @Nullable Object> Future<T> submit(Runnable action, T result) {
    return executor.submit(ScopeSnapshot.capture().wrap(action), result);
  }

  @Override
  public <T extends @Nullable Object> Future<T> submit(Callable<T> call) {
    return executor.submit(ScopeSnapshot.capture().wrap(call));
  }

  @Override
  public <T extends @Nullable Object> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> calls) throws InterruptedException {
    return executor.invokeAll(wrap(calls));
  }

  @Override
  public <T extends @Nullable Object> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> calls, long timeout, TimeUnit unit)
      throws InterruptedException {
    return executor.invokeAll(wrap(calls), timeout, unit);
  }

  @Override
  public <T extends @Nullable Object> T invokeAny(Collection<? extends Callable<T>> calls)
      throws InterruptedException, ExecutionException {
    return executor.invokeAny(wrap(calls));
  }

  @Override
  public <T extends @Nullable Object> T invokeAny(
      Collection<? extends Callable<T>> calls, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return executor.invokeAny(wrap(calls), timeout, unit);
  }

  private static <T extends @Nullable Object> List<Callable<T>> wrap(
      Collection<? extends Callable<T>> calls) {
    ScopeSnapshot snapshot = ScopeSnapshot.capture();
    return calls.stream().<Callable<T>>map(snapshot::wrap).toList();
  }

  @Override
  public void shutdown() {
    executor.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return executor.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return executor.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return executor.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return executor.awaitTermination(timeout, unit);
  }

  /** From Java 19 on, closes the executor as it does it itself: the common pool never ends. */
  public void close() {
    try {
      if (executor instanceof AutoCloseable closeable) {
        closeable.close();
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("no executor declares it", e);
    }
  }

  /** Tells the wrapped executor. */
  @Override
  public String toString() {
    return "Travelling[" + executor + "]";
  }
}
