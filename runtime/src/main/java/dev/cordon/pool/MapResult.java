package dev.cordon.pool;

import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The result of a map: the results of all its calls, or the first failure in their order. */
final class MapResult<R extends @Nullable Object> extends Gate
    implements AsyncResult<List<R>>, Call.CallGroup {
  private final Core core;
  private final int size;
  private final AtomicInteger left;
  private final @Nullable ProgressReport progress;

  /** Null until all are there. */
  private volatile @Nullable List<Call<R>> calls;

  private final Object collecting = new Object();
  private volatile boolean cancelled;

  /** Null until somebody asks. Guarded by {@link #collecting}. */
  private @Nullable Outcome<List<R>> outcome;

  MapResult(Core core, int size, MapOptions options) {
    this.core = core;
    this.size = size;
    this.left = new AtomicInteger(size + 1); // One for the list of them.
    this.progress = ProgressReport.of(options, core.callbacks());
  }

  /** These are all its calls, which have been submitted. */
  void of(List<Call<R>> all) {
    calls = all;
    count();
  }

  @Override
  public void ended(Call<?> call) {
    if (progress != null) {
      progress.ended(size);
    }
    count();
  }

  private void count() {
    if (left.decrementAndGet() == 0) {
      raise(ENDED);
    }
  }

  @Override
  Callbacks callbacks() {
    return core.callbacks();
  }

  /** {@return the outcome, once all calls have ended} */
  private Outcome<List<R>> outcomeNow() {
    synchronized (collecting) { // Nobody else waits there while the user's code runs.
      Outcome<List<R>> known = outcome;
      if (known == null) {
        known = collect();
        outcome = known;
        calls = List.of(); // Their results are in the outcome.
      }
      return known;
    }
  }

  private Outcome<List<R>> collect() {
    List<R> values = new ArrayList<>(size);
    List<Call<R>> all = calls == null ? List.of() : calls;
    for (Call<R> call : all) {
      Call.Value<R> value = call.valueNow();
      if (value != null) {
        values.add(value.value());
        continue;
      }
      Outcome<R> one = call.outcomeNow();
      if (one instanceof Outcome.Returned<R> returned) {
        values.add(returned.value());
      } else {
        return failure(one);
      }
    }
    return new Outcome.Returned<>(
        Collections.unmodifiableList(values), Evidence.ofUnstarted("map of " + size + " items"));
  }

  @SuppressWarnings("unchecked") // An outcome other than Returned holds no value.
  private static <A extends @Nullable Object, B extends @Nullable Object> Outcome<B> failure(
      Outcome<A> outcome) {
    return (Outcome<B>) outcome;
  }

  @Override
  public boolean ready() {
    return isDone();
  }

  @Override
  public boolean isDone() {
    return isAt(DONE);
  }

  @Override
  public boolean successful() {
    if (!isDone()) {
      throw new IllegalStateException("not all calls of the map have ended");
    }
    return !cancelled && outcomeNow().kind() == Outcome.Kind.RETURNED;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public boolean waitFor(Duration timeout) throws InterruptedException {
    return await(DONE, timeout);
  }

  @Override
  public Outcome<List<R>> outcome() throws InterruptedException {
    await(ENDED);
    return outcomeNow();
  }

  @Override
  public List<R> get() throws InterruptedException, ExecutionException {
    await(DONE);
    return value();
  }

  @Override
  public List<R> get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!await(DONE, Duration.ofNanos(unit.toNanos(timeout)))) {
      throw new TimeoutException("not all calls of the map have ended yet");
    }
    return value();
  }

  private List<R> value() throws ExecutionException {
    if (cancelled) {
      throw new CancellationException("The map was cancelled");
    }
    return outcomeNow().value();
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    List<Call<R>> all = calls;
    if (isDone() || all == null) {
      return cancelled;
    }
    cancelled = true;
    raise(DONE);
    for (int i = all.size() - 1; i >= 0; i--) { // None of them begins instead of another.
      all.get(i).cancel(mayInterrupt);
    }
    return true;
  }

  @Override
  public CompletableFuture<List<R>> toCompletableFuture() {
    return Futures.of(this, this);
  }
}
