package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a map: the results of all its calls, or the first failure in their order. */
final class MapResult<R extends @Nullable Object> extends PendingResult<List<R>>
    implements Call.CallGroup {

  /** How many calls for each worker are submitted one by one. */
  private static final int FIRST = 4;

  /** How many of the others are submitted at once. */
  private static final int SLICE = 64;

  /** How many chunks for each worker are under way where the caller waits. */
  private static final int CHUNKS = 4;

  /** How many calls are under way at most where the caller waits. */
  private static final int MOST = 1 << 20;

  private final Core core;
  private final int size;
  private final AtomicInteger left;
  private final @Nullable ProgressReport progress;

  /** The thread that submits, while it waits for the end of calls; null for none. */
  private volatile @Nullable Thread waiter;

  /** How many are left when it has waited long enough. Written before {@link #waiter}. */
  private int enough;

  /** The values of the first calls. The submitting thread's own until all were submitted. */
  private final List<R> first = new ArrayList<>();

  /** Whether the call behind these has none, so that no more values are wanted. */
  private boolean failed;

  /** Why not all calls were taken; null where they were. */
  private @Nullable RuntimeException refusal;

  /** The calls of the others, in their order; null until all were submitted. */
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
   * @param few whether only so many are to be under way that no worker waits: the caller stays
   *     until the last were submitted
   * @throws InterruptedException if the caller is interrupted while it waits
   */
  static <T extends @Nullable Object, R extends @Nullable Object> MapResult<R> submit(
      Pool pool,
      Core core,
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options,
      boolean few)
      throws InterruptedException {
    List<? extends T> all = copy(items);
    var result = new MapResult<R>(core, all.size(), options);
    core.begin();
    try {
      result.submitAll(pool, task, all, options, few);
    } finally {
      core.end();
    }
    return result;
  }

  private <T extends @Nullable Object> void submitAll(
      Pool pool,
      Function<? super T, ? extends TaskCall<R>> task,
      List<? extends T> items,
      MapOptions options,
      boolean few)
      throws InterruptedException {
    Scopes scopes = Scopes.capture(core.isRemote());
    Deque<Call<R>> sent = new ArrayDeque<>();
    List<Call<R>> slice = new ArrayList<>(SLICE);
    int taken = 0;
    try {
      for (T item : items) {
        core.awaitRoom();
        Call<R> call;
        try {
          TaskCall<R> made = requireNonNull(task.apply(item), "the call of an item is null");
          call = core.take(pool, made, scopes, options.chunkSize(), this);
        } catch (RuntimeException | Error e) {
          core.giveRoom();
          throw e;
        }
        taken++;
        slice.add(call);
        int most = few ? mostUnderWay(call) : Integer.MAX_VALUE;
        if (slice.size() < slice(taken, most)) {
          continue;
        }
        submit(slice, sent);
        if (refusal != null) {
          break;
        }
        int unsubmitted = 1 + size - taken;
        if (left.get() - unsubmitted >= most) {
          collectFirst(sent);
          awaitLeft(unsubmitted + most / 2);
        }
      }
      submit(slice, sent);
    } catch (InterruptedException | RuntimeException | Error e) {
      sent.forEach(call -> call.cancel(true));
      core.refuse(slice, new RejectedExecutionException("The map could not be submitted: " + e, e));
      throw e;
    }
    calls = new ArrayList<>(sent);
    left.addAndGet(taken - size); // Those that have no call, where there was a refusal.
    count();
  }

  private int mostUnderWay(Call<R> call) {
    return (int) Math.min(MOST, (long) CHUNKS * Math.max(1, call.ahead()) * core.workers());
  }

  /** The first calls go at once, so that no worker waits, and so do those that wait for room. */
  private int slice(int taken, int most) {
    return core.hasFewRooms() || taken <= FIRST * core.workers()
        ? 1
        : Math.max(1, Math.min(SLICE, most / CHUNKS));
  }

  /**
   * Submits calls. Where they are refused after others were not, what has become of those says
   * more, and comes first.
   */
  private void submit(List<Call<R>> slice, Deque<Call<R>> sent) {
    boolean isFirst = sent.isEmpty() && first.isEmpty();
    sent.addAll(slice);
    List<Call<R>> now = List.copyOf(slice);
    slice.clear();
    try {
      core.submit(now);
    } catch (PoolBrokenException | RejectedExecutionException e) {
      if (isFirst) {
        throw e;
      }
      refusal = e;
      now.forEach(unsent -> sent.removeLast());
    }
  }

  /** Waits until no more than so many are left. */
  private void awaitLeft(int most) throws InterruptedException {
    enough = most;
    waiter = Thread.currentThread();
    try {
      while (left.get() > most) {
        LockSupport.park(this);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } finally {
      waiter = null;
    }
  }

  /** Rebuilds the values of the first calls, as far as they are there, and forgets the calls. */
  private void collectFirst(Deque<Call<R>> sent) {
    Call<R> next = sent.peek();
    while (!failed && next != null && next.isAt(ENDED)) {
      Call.Value<R> value = next.valueNow();
      if (value == null) {
        failed = true;
        return;
      }
      first.add(value.value());
      sent.remove();
      next = sent.peek();
    }
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
    int now = left.decrementAndGet();
    Thread waiting = waiter;
    if (waiting != null && now == enough) {
      LockSupport.unpark(waiting);
    }
    if (now == 0) {
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
    values.addAll(first);
    List<Call<R>> rest = calls == null ? List.of() : calls;
    for (Call<R> call : rest) {
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
    if (refusal != null) {
      return core.isTerminated()
          ? new Outcome.Terminated<>(Evidence.ofUnstarted(what()))
          : Call.unsubmitted(what(), refusal);
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
