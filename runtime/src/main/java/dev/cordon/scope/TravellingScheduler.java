package dev.cordon.scope;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A scheduler whose tasks take along what travels. */
final class TravellingScheduler extends TravellingExecutor implements ScheduledExecutorService {
  private final ScheduledExecutorService executor;

  TravellingScheduler(ScheduledExecutorService executor) {
    super(executor);
    this.executor = executor;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable action, long delay, TimeUnit unit) {
    return executor.schedule(ScopeSnapshot.capture().wrap(action), delay, unit);
  }

  @Override
  public <V extends @Nullable Object> ScheduledFuture<V> schedule(
      Callable<V> call, long delay, TimeUnit unit) {
    return executor.schedule(ScopeSnapshot.capture().wrap(call), delay, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable action, long initialDelay, long period, TimeUnit unit) {
    return executor.scheduleAtFixedRate(
        ScopeSnapshot.capture().wrap(action), initialDelay, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable action, long initialDelay, long delay, TimeUnit unit) {
    return executor.scheduleWithFixedDelay(
        ScopeSnapshot.capture().wrap(action), initialDelay, delay, unit);
  }
}
