package dev.cordon.scope;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Wraps executors of the JDK, so that their tasks take along the values that travel, as the
 * submitting thread has them, and leave nothing behind in the threads that run them.
 *
 * <pre>{@code
 * ExecutorService pool = TravellingExecutors.wrap(Executors.newFixedThreadPool(4));
 * pool.submit(() -> SessionScope.traceId()); // the caller's
 * }</pre>
 *
 * <p>All else is as the wrapped executor does it. What a periodic task takes along is of the moment
 * when it was scheduled, each time. A {@link ScopeException} for a value that cannot be computed
 * comes to who submits.
 */
public final class TravellingExecutors {
  private TravellingExecutors() {}

  /** {@return an executor whose tasks take values along} */
  public static Executor wrap(Executor executor) {
    requireNonNull(executor, "executor");
    return action -> executor.execute(ScopeSnapshot.capture().wrap(action));
  }

  /** {@return an executor whose tasks take values along} */
  public static ExecutorService wrap(ExecutorService executor) {
    return new TravellingExecutor(requireNonNull(executor, "executor"));
  }

  /** {@return an executor whose tasks take values along} */
  public static ScheduledExecutorService wrap(ScheduledExecutorService executor) {
    return new TravellingScheduler(requireNonNull(executor, "executor"));
  }
}
