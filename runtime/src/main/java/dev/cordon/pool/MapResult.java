package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a map: the results of all its calls, or the first failure in their order. */
final class MapResult<R extends @Nullable Object> extends PendingResult<List<R>>
    implements Call.CallGroup {

  /** How many calls for each worker are submitted one by one. */
  private static final int FIRST = 4;

  /** How many of the others are submitted at once. */
  private static final int SLICE = 64;

  private final Core core;
  private final int size;
  private final AtomicInteger left;
  private final @Nullable ProgressReport progress;

  /** Null until all are there. */
  private volatile @Nullable List<Call<R>> calls;

  private final Object collecting = new Object();

  /** Null until somebody asks. Guarded by {@link #collecting}. */
  private @Nullable Outcome<List<R>> outcome;

  private MapResult(Core core, int size, MapOptions options) {
    this.core = core;
    this.size = size;
    this.left = new AtomicInteger(size + 1); // One for the list of them.
    this.progress = ProgressReport.of(options, core.callbacks());
  }

  /**
   * Submits a call for each item. Where one cannot be submitted, none is left.
   *
   * @throws InterruptedException if the caller is interrupted while it waits for room
   */
  static <T extends @Nullable Object, R extends @Nullable Object> MapResult<R> submit(
      Pool pool,
      Core core,
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options)
      throws InterruptedException {
    List<? extends T> all = copy(items);
    var result = new MapResult<R>(core, all.size(), options);
    Scopes scopes = Scopes.capture(core.isRemote());
    List<Call<R>> calls = new ArrayList<>(all.size());
    int sent = 0;
    try {
      for (T item : all) {
        core.awaitRoom();
        try {
          TaskCall<R> call = requireNonNull(task.apply(item), "the call of an item is null");
          calls.add(core.take(pool, call, scopes, options.chunkSize(), result));
        } catch (RuntimeException | Error e) {
          core.giveRoom();
          throw e;
        }
        if (calls.size() - sent >= slice(core, calls.size())) {
          int from = sent;
          sent = calls.size();
          core.submit(List.copyOf(calls.subList(from, sent)));
        }
      }
      int from = sent;
      sent = calls.size();
      core.submit(List.copyOf(calls.subList(from, sent)));
    } catch (InterruptedException | RuntimeException | Error e) {
      calls.subList(0, sent).forEach(call -> call.cancel(true));
      var unsent = new RejectedExecutionException("The map could not be submitted: " + e, e);
      calls.subList(sent, calls.size()).forEach(call -> call.end(unsent));
      throw e;
    }
    result.calls = calls;
    result.count();
    return result;
  }

  /** The first calls go at once, so that no worker waits, and so do those that wait for room. */
  private static int slice(Core core, int taken) {
    return core.hasFewRooms() || taken <= FIRST * core.workers() ? 1 : SLICE;
  }

  private static <T extends @Nullable Object> List<T> copy(Iterable<? extends T> items) {
    if (items instanceof Collection<? extends T> collection) {
      return new ArrayList<>(collection);
    }
    List<T> copy = new ArrayList<>();
    items.forEach(copy::add);
    return copy;
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

  @Override
  Outcome<List<R>> outcomeNow() {
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
        Collections.unmodifiableList(values), Evidence.ofUnstarted(what()));
  }

  @SuppressWarnings("unchecked") // An outcome other than Returned holds no value.
  private static <A extends @Nullable Object, B extends @Nullable Object> Outcome<B> failure(
      Outcome<A> outcome) {
    return (Outcome<B>) outcome;
  }

  @Override
  String what() {
    return "the map of " + size + " items";
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    List<Call<R>> all = calls;
    if (isDone() || all == null) {
      return wasCancelled();
    }
    markCancelled();
    raise(DONE);
    for (int i = all.size() - 1; i >= 0; i--) { // None of them begins instead of another.
      all.get(i).cancel(mayInterrupt);
    }
    return true;
  }
}
