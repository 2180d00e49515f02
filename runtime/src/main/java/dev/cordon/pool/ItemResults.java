package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.TaskCall;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes items, submits their calls a few ahead, and gives out what has become of them: in the order
 * of the items, or as they end.
 *
 * @param <T> the type of the items
 * @param <R> the type of the results of the calls
 * @param <E> what is given out
 */
final class ItemResults<
        T extends @Nullable Object, R extends @Nullable Object, E extends @Nullable Object>
    implements Results<E>, Call.CallGroup {

  /** How many bytes of calls may be under way, beside those that keep all workers busy. */
  private static final long MAX_BYTES = 64L << 20;

  /** How many chunks for each worker are taken ahead. */
  private static final int CHUNKS = 4;

  private final Pool pool;
  private final Core core;
  private final Function<? super T, ? extends TaskCall<R>> task;
  private final Iterator<? extends T> items;
  private final MapOptions options;
  private final boolean ordered;
  private final Delivery<T, R, E> delivery;
  private final Scopes scopes;
  private final @Nullable ProgressReport progress;

  /** Submitted, and not given out; in order. The iterating thread's own. */
  private final Map<Call<?>, Item<T, R>> pending = new LinkedHashMap<>();

  /** How many have ended in all. Guarded by this. */
  private long ended;

  /** Those that have ended and were not given out, unless in order. Guarded by this. */
  private final Deque<Call<?>> arrived = new ArrayDeque<>();

  /** The last one that was submitted; it knows how many go together. */
  private @Nullable Call<R> last;

  private long submitted;
  private long given;
  private long bytes;
  private boolean exhausted;
  private boolean closed;

  /** What the source has thrown; null for nothing. */
  private @Nullable Throwable failure;

  /** What is given out of an item whose call has ended. */
  interface Delivery<
      T extends @Nullable Object, R extends @Nullable Object, E extends @Nullable Object> {
    E deliver(long index, T item, Call<R> call) throws ExecutionException;
  }

  private record Item<T extends @Nullable Object, R extends @Nullable Object>(
      long index, T item, Call<R> call, long size) {}

  ItemResults(
      Pool pool,
      Core core,
      Function<? super T, ? extends TaskCall<R>> task,
      Iterator<? extends T> items,
      MapOptions options,
      boolean ordered,
      Delivery<T, R, E> delivery) {
    this.pool = pool;
    this.core = core;
    this.task = task;
    this.items = items;
    this.options = options;
    this.ordered = ordered;
    this.delivery = delivery;
    this.scopes = Scopes.capture(core.isRemote());
    this.progress = ProgressReport.of(options, core.callbacks());
    fill(true);
  }

  // The source.

  /** How many calls may be under way or waiting to be given out. */
  private int limit() {
    if (options.readAhead() > 0) {
      return options.readAhead();
    }
    Call<R> known = last;
    int chunk = known == null ? options.chunkSize() : known.ahead();
    return (int) Math.min(1 << 20, (long) CHUNKS * Math.max(1, chunk) * core.workers());
  }

  /**
   * Takes items up to the limit, once there is room for half of it.
   *
   * @param mayWait whether to wait where the pool has no room even for one
   */
  private void fill(boolean mayWait) {
    int limit = limit();
    if (exhausted || closed || pending.size() > limit / 2) {
      return;
    }
    List<Call<R>> batch = new ArrayList<>();
    while (pending.size() < limit && (bytes < MAX_BYTES || pending.size() < core.workers())) {
      if (!core.takeRoom() && !(mayWait && pending.isEmpty() && awaitRoom())) {
        break;
      }
      Call<R> call = nextCall();
      if (call == null) {
        core.giveRoom();
        break;
      }
      if (!call.isAt(Gate.ENDED)) { // As one has that cannot travel.
        batch.add(call);
      }
      if (batch.size() >= core.workers() || batch.size() >= 64) {
        submit(batch);
      }
    }
    submit(batch);
  }

  /** Returns whether there is room for a call, since the pool is open. */
  private boolean awaitRoom() {
    try {
      core.awaitRoom();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      core.requireOpen();
      return true;
    } catch (RejectedExecutionException e) {
      core.giveRoom();
      exhausted = true;
      failure = e;
      return false;
    }
  }

  private void submit(List<Call<R>> batch) {
    try {
      core.submit(batch);
    } catch (PoolBrokenException | RejectedExecutionException e) {
      exhausted = true; // That is how those of the batch have ended.
    }
    batch.clear();
  }

  /** Returns the call of the next item; null if there is none. */
  private @Nullable Call<R> nextCall() {
    T item;
    try {
      if (!items.hasNext()) {
        exhausted = true;
        return null;
      }
      item = items.next();
    } catch (RuntimeException | Error e) {
      exhausted = true;
      failure = e;
      return null;
    }
    Call<R> call;
    try {
      TaskCall<R> made = requireNonNull(task.apply(item), "the call of an item is null");
      core.requireOpen();
      call = core.take(pool, made, scopes, options.chunkSize(), this);
    } catch (RuntimeException e) {
      if (core.isShutDown()) {
        exhausted = true;
        failure = e;
        return null;
      }
      call = core.failed(pool, e, scopes, this);
    } catch (Error e) {
      exhausted = true;
      failure = e;
      return null;
    }
    long size = call.size();
    bytes += size;
    pending.put(call, new Item<>(submitted++, item, call, size));
    last = call;
    return call;
  }

  // The calls.

  @Override
  public void ended(Call<?> call) {
    synchronized (this) {
      ended++;
      if (!ordered) {
        arrived.add(call);
      }
      notifyAll();
    }
    if (progress != null) {
      progress.ended(submitted);
    }
  }

  // The iteration.

  @Override
  public boolean hasNext() {
    if (closed) {
      return false;
    }
    fill(true);
    return !pending.isEmpty() || failure != null;
  }

  @Override
  public E next() {
    try {
      return next(Duration.ofNanos(Long.MAX_VALUE));
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (TimeoutException e) {
      throw new AssertionError("that time does not pass", e);
    }
  }

  private CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("The waiting for a result was interrupted");
  }

  @Override
  public E next(Duration timeout) throws TimeoutException, InterruptedException {
    if (!hasNext()) {
      throw new NoSuchElementException(closed ? "the results were closed" : "there are no more");
    }
    if (pending.isEmpty()) {
      Throwable thrown = requireNonNull(failure);
      failure = null;
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
    Item<T, R> item = await(timeout);
    given++;
    bytes -= item.size;
    try {
      return delivery.deliver(item.index, item.item, item.call);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getMessage(), e.getCause());
    } finally {
      fill(false);
    }
  }

  private Item<T, R> await(Duration timeout) throws TimeoutException, InterruptedException {
    Call<?> call;
    if (ordered) {
      call = pending.keySet().iterator().next();
      if (!call.await(Gate.ENDED, timeout)) {
        throw new TimeoutException("the next call has not ended yet");
      }
    } else {
      call = awaitAny(timeout);
    }
    return requireNonNull(pending.remove(call), "it was submitted");
  }

  private Call<?> awaitAny(Duration timeout) throws TimeoutException, InterruptedException {
    long left = Nanos.of(timeout);
    long deadline = System.nanoTime() + left;
    synchronized (this) {
      while (arrived.isEmpty()) {
        if (left <= 0) {
          throw new TimeoutException("no call has ended yet");
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = deadline - System.nanoTime();
      }
      return arrived.remove();
    }
  }

  @Override
  public void close() {
    closed = true;
    failure = null;
    List<Item<T, R>> rest = List.copyOf(pending.values());
    pending.clear();
    for (int i = rest.size() - 1; i >= 0; i--) { // None of them begins instead of another.
      rest.get(i).call.cancel(true);
    }
  }

  @Override
  public String toString() {
    synchronized (this) {
      return "Results[" + given + " given out, " + ended + " ended, " + submitted + " submitted]";
    }
  }
}
