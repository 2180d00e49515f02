package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskCall;
import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs many calls on few workers, which are processes or threads and serve one call after the
 * other.
 *
 * <pre>{@code
 * try (Pool pool = Pool.processes(4)) {
 *   List<byte[]> small = pool.map(image -> ThumbnailsTasks.resize(image, 320), images);
 * }
 * }</pre>
 *
 * <p><b>Calls.</b> Of a call to a process the arguments are taken when it is submitted, and what
 * cannot travel fails there. Calls to threads share their objects with the caller. A call begins at
 * most once, unless {@link Builder#retries} says more.
 *
 * <p><b>Workers.</b> They begin to start when the pool is made. One that dies fails the call that
 * it was running and no other, and another takes its place. Where none can be started, calls fail
 * with a {@link PoolBrokenException}.
 *
 * <p><b>Options.</b> {@code timeout} and {@code grace} hold for each call, from its own options or
 * else the pool's; a call that asks for more heap than a worker has, or for arguments, environment
 * or directory that it lacks, is refused.
 *
 * <p><b>End.</b> {@link #close} lets all calls end; {@link #terminate} ends them. Workers are
 * daemons: they end with this JVM. A pool that is forgotten without being closed is terminated,
 * with a warning.
 */
public final class Pool implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Core core;
  private final Cleaner.Cleanable cleanable;

  private Pool(Core core) {
    this.core = core;
    this.cleanable = Forgotten.watch(this, core);
  }

  /** {@return a pool of as many processes as there are processors} */
  public static Pool processes() {
    return builder().build();
  }

  /** {@return a pool of processes} */
  public static Pool processes(int workers) {
    return builder().workers(workers).build();
  }

  /** {@return a pool of threads, which share the objects of this JVM} */
  public static Pool threads(int workers) {
    return builder().engine(Engine.named("threads")).workers(workers).build();
  }

  /** {@return a pool of as many workers of that engine as there are processors here} */
  public static Pool on(Engine engine) {
    return builder().engine(engine).build();
  }

  /** {@return a builder of a pool of processes, in which nothing is set} */
  public static Builder builder() {
    return new Builder();
  }

  // One call.

  /**
   * Runs a call and waits for its result.
   *
   * @throws ExecutionException with what the call threw as its cause, or with a
   *     {@link dev.cordon.task.TaskException} that says what happened to the worker
   * @throws InterruptedException if the caller is interrupted; the call is cancelled then
   * @throws dev.cordon.task.TransferException if an argument cannot travel
   */
  public <R extends @Nullable Object> R apply(TaskCall<R> call)
      throws InterruptedException, ExecutionException {
    Call<R> submitted = submit(call);
    try {
      return submitted.get();
    } catch (InterruptedException e) {
      submitted.cancel(true);
      throw e;
    }
  }

  /**
   * Submits a call. Where the queue is full, this waits for room.
   *
   * @throws dev.cordon.task.TransferException if an argument cannot travel
   * @throws RejectedExecutionException after shutdown, or if the caller is interrupted while it
   *     waits for room
   */
  public <R extends @Nullable Object> AsyncResult<R> applyAsync(TaskCall<R> call) {
    try {
      return submit(call);
    } catch (InterruptedException e) {
      throw noRoom(e);
    }
  }

  /**
   * Submits a call, and has {@code callback} told its value or {@code errorCallback} what
   * {@link AsyncResult#get} throws, or the cause of that. Callbacks run one at a time, on a thread
   * of their own.
   */
  public <R extends @Nullable Object> AsyncResult<R> applyAsync(
      TaskCall<R> call, Consumer<? super R> callback, Consumer<? super Throwable> errorCallback) {
    requireNonNull(callback, "callback");
    requireNonNull(errorCallback, "errorCallback");
    try {
      Call<R> submitted = submit(call);
      submitted.when(Gate.DONE, () -> Futures.tell(submitted, callback, errorCallback));
      return submitted;
    } catch (InterruptedException e) {
      throw noRoom(e);
    }
  }

  private <R extends @Nullable Object> Call<R> submit(TaskCall<R> call)
      throws InterruptedException {
    return submit(take(call));
  }

  private <R extends @Nullable Object> Call<R> take(TaskCall<R> call) throws InterruptedException {
    requireNonNull(call, "call");
    core.requireOpen();
    core.awaitRoom();
    try {
      core.requireOpen();
      return core.take(this, call, Scopes.capture(core.isRemote()), 0, null);
    } catch (RuntimeException | Error e) {
      core.giveRoom();
      throw e;
    }
  }

  private <R extends @Nullable Object> Call<R> submit(Call<R> taken) {
    core.submit(List.of(taken));
    return taken;
  }

  private static RejectedExecutionException noRoom(InterruptedException interrupt) {
    Thread.currentThread().interrupt();
    return new RejectedExecutionException("Interrupted while waiting for room", interrupt);
  }

  // Many calls.

  /** Runs a call for each item, and returns their results in the order of the items. */
  public <T extends @Nullable Object, R extends @Nullable Object> List<R> map(
      Function<? super T, ? extends TaskCall<R>> task, Iterable<? extends T> items)
      throws InterruptedException, ExecutionException {
    return map(task, items, MapOptions.defaults());
  }

  /**
   * Runs a call for each item, and returns their results in the order of the items. All items are
   * taken first; their calls are made on this thread, a few ahead of the workers, also after
   * another thread has shut the pool down.
   *
   * @throws ExecutionException of the first item, in their order, whose call failed; all have ended
   *     by then
   * @throws dev.cordon.task.TransferException if an item's call cannot travel; the others are
   *     cancelled then
   * @throws InterruptedException if the caller is interrupted; all calls are cancelled then
   */
  public <T extends @Nullable Object, R extends @Nullable Object> List<R> map(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options)
      throws InterruptedException, ExecutionException {
    MapResult<R> result = submitAll(task, items, options, core.isRemote());
    try {
      return result.get();
    } catch (InterruptedException e) {
      result.cancel(true);
      throw e;
    }
  }

  /** Submits a call for each item. */
  public <T extends @Nullable Object, R extends @Nullable Object> AsyncResult<List<R>> mapAsync(
      Function<? super T, ? extends TaskCall<R>> task, Iterable<? extends T> items) {
    return mapAsync(task, items, MapOptions.defaults());
  }

  /**
   * Submits a call for each item. What the source throws, and what cannot travel, is thrown here;
   * no call is left then.
   */
  public <T extends @Nullable Object, R extends @Nullable Object> AsyncResult<List<R>> mapAsync(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options) {
    try {
      return submitAll(task, items, options, false);
    } catch (InterruptedException e) {
      throw noRoom(e);
    }
  }

  /** Submits a call for each item, with callbacks for all of them together. */
  public <T extends @Nullable Object, R extends @Nullable Object> AsyncResult<List<R>> mapAsync(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      Consumer<? super List<R>> callback,
      Consumer<? super Throwable> errorCallback) {
    return mapAsync(task, items, MapOptions.defaults(), callback, errorCallback);
  }

  /** Submits a call for each item, with callbacks for all of them together. */
  public <T extends @Nullable Object, R extends @Nullable Object> AsyncResult<List<R>> mapAsync(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options,
      Consumer<? super List<R>> callback,
      Consumer<? super Throwable> errorCallback) {
    requireNonNull(callback, "callback");
    requireNonNull(errorCallback, "errorCallback");
    try {
      MapResult<R> result = submitAll(task, items, options, false);
      result.when(Gate.DONE, () -> Futures.tell(result, callback, errorCallback));
      return result;
    } catch (InterruptedException e) {
      throw noRoom(e);
    }
  }

  private <T extends @Nullable Object, R extends @Nullable Object> MapResult<R> submitAll(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options,
      boolean few)
      throws InterruptedException {
    requireNonNull(task, "task");
    core.requireOpen();
    return MapResult.submit(this, core, task, items, options, few);
  }

  /** Runs a call for each item, lazily; the results come in the order of the items. */
  public <T extends @Nullable Object, R extends @Nullable Object> Results<R> imap(
      Function<? super T, ? extends TaskCall<R>> task, Iterable<? extends T> items) {
    return imap(task, items, MapOptions.defaults());
  }

  /** Runs a call for each item, lazily; the results come in the order of the items. */
  public <T extends @Nullable Object, R extends @Nullable Object> Results<R> imap(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options) {
    return results(task, items, options, true, (index, item, call) -> call.resultNow());
  }

  /** Runs a call for each item, lazily; the results come as the calls end. */
  public <T extends @Nullable Object, R extends @Nullable Object> Results<R> imapUnordered(
      Function<? super T, ? extends TaskCall<R>> task, Iterable<? extends T> items) {
    return imapUnordered(task, items, MapOptions.defaults());
  }

  /** Runs a call for each item, lazily; the results come as the calls end. */
  public <T extends @Nullable Object, R extends @Nullable Object> Results<R> imapUnordered(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options) {
    return results(task, items, options, false, (index, item, call) -> call.resultNow());
  }

  /** Runs a call for each item, lazily; tells of each how it ended, as they end. */
  public <T extends @Nullable Object, R extends @Nullable Object> Results<Completed<T, R>> outcomes(
      Function<? super T, ? extends TaskCall<R>> task, Iterable<? extends T> items) {
    return outcomes(task, items, MapOptions.defaults());
  }

  /** Runs a call for each item, lazily; tells of each how it ended, as they end. */
  public <T extends @Nullable Object, R extends @Nullable Object> Results<Completed<T, R>> outcomes(
      Function<? super T, ? extends TaskCall<R>> task,
      Iterable<? extends T> items,
      MapOptions options) {
    return results(
        task,
        items,
        options,
        false,
        (index, item, call) -> new Completed<>(index, item, call.outcomeNow()));
  }

  private <T extends @Nullable Object, R extends @Nullable Object, E extends @Nullable Object>
      Results<E> results(
          Function<? super T, ? extends TaskCall<R>> task,
          Iterable<? extends T> items,
          MapOptions options,
          boolean ordered,
          ItemResults.Delivery<T, R, E> delivery) {
    requireNonNull(task, "task");
    core.requireOpen();
    return new ItemResults<>(this, core, task, items.iterator(), options, ordered, delivery);
  }

  // The end.

  /**
   * Takes no more calls; those that were submitted still run, and so do all of a {@link #map} that
   * another thread has begun.
   */
  public void shutdown() {
    core.shutdown();
    cleanable.clean();
  }

  /**
   * Takes no more calls, and waits until those that were submitted have run, and all of a
   * {@link #map} that another thread has begun, the workers have gone and the callbacks have been
   * called. If the caller is interrupted, it terminates the pool and keeps the interrupt.
   */
  @Override
  public void close() {
    shutdown();
    try {
      join();
    } catch (InterruptedException e) {
      terminate();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until all calls have ended, the workers have gone and the callbacks have been called.
   *
   * @throws IllegalStateException before {@link #shutdown}, {@link #close} or {@link #terminate}
   */
  public void join() throws InterruptedException {
    boolean unused = join(Duration.ofNanos(Long.MAX_VALUE));
  }

  /**
   * Waits as {@link #join()} does.
   *
   * @return whether it is so in time
   * @throws IllegalStateException before {@link #shutdown}, {@link #close} or {@link #terminate}
   */
  public boolean join(Duration timeout) throws InterruptedException {
    return core.awaitEnd(timeout);
  }

  /**
   * Ends all calls and workers, now: every result that is pending is cancelled. It returns when the
   * processes have gone, after at most the grace period and 2 seconds. Not interrupted.
   */
  public void terminate() {
    var unused = core.terminate();
    cleanable.clean();
  }

  /**
   * {@return this pool as an executor; shutting that down shuts this down}
   *
   * <p>What is submitted to a pool of processes has to be {@link java.io.Serializable}, as a lambda
   * is whose type says so, and is refused with a {@link RejectedExecutionException} if it cannot
   * travel.
   */
  public ExecutorService asExecutorService() {
    return new PoolExecutor(this, core);
  }

  /** {@return what is known of it now} */
  public PoolStats stats() {
    return core.stats();
  }

  /** Tells its name. */
  @Override
  public String toString() {
    return core.name();
  }

  /** What becomes of a pool that nobody has closed and nobody can close any more. */
  private static final class Forgotten implements Runnable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Core core;

    private Forgotten(Core core) {
      this.core = core;
    }

    static Cleaner.Cleanable watch(Pool pool, Core core) {
      return CLEANER.register(pool, new Forgotten(core));
    }

    @Override
    public void run() {
      if (core.isShutDown()) {
        return;
      }
      System.getLogger("dev.cordon")
          .log(
              Level.WARNING,
              core.name() + " was forgotten without being closed, and is terminated. Close it, as"
                  + " try-with-resources does.");
      var ending = new Thread(core::terminate, "cordon-forgotten " + core.name());
      ending.setDaemon(true);
      ending.start();
    }
  }

  /** What a pool is made of. Each method sets a value and returns this builder. */
  public static final class Builder {
    private @Nullable Engine engine;
    private int workers = Runtime.getRuntime().availableProcessors();
    private LaunchOptions options = LaunchOptions.defaults();
    private @Nullable TaskCall<?> initializer;
    private int maxTasksPerWorker;
    private int queueCapacity = Integer.MAX_VALUE;
    private int retries;
    private @Nullable String name;
    private PoolListener listener = PoolListener.NONE;

    private Builder() {}

    /** Sets where the calls run; by default processes. */
    public Builder engine(Engine where) {
      engine = requireNonNull(where, "where");
      return this;
    }

    /**
     * Sets how many calls may run at a time.
     *
     * @param number more than zero; by default the number of processors, as the JVM sees it in its
     *     container
     */
    public Builder workers(int number) {
      workers = requirePositive(number, "workers");
      return this;
    }

    /** Sets the options of the workers, and of calls that say nothing else. */
    public Builder options(LaunchOptions values) {
      options = options.with(requireNonNull(values, "values"));
      return this;
    }

    /**
     * Sets a call that each worker runs before all others; its arguments are taken when the pool is
     * built. If it fails in the first worker, or five times in ten seconds, the pool is broken.
     */
    public Builder initializer(TaskCall<?> call) {
      initializer = requireNonNull(call, "call");
      return this;
    }

    /**
     * Sets after how many calls a worker is replaced, by another that has been started before.
     *
     * @param calls more than zero; by default any number
     */
    public Builder maxTasksPerWorker(int calls) {
      maxTasksPerWorker = requirePositive(calls, "maxTasksPerWorker");
      return this;
    }

    /**
     * Sets how many calls may wait while all workers are busy; whoever submits another waits.
     *
     * @param calls zero or more; by default any number
     */
    public Builder queueCapacity(int calls) {
      if (calls < 0) {
        throw new IllegalArgumentException(
            "queueCapacity is " + calls + "; it must not be negative");
      }
      queueCapacity = calls;
      return this;
    }

    /**
     * Sets how often a call is run again whose worker has crashed, exited or given no sign of life.
     * For calls that do no harm if they run twice.
     *
     * @param times zero or more; by default zero
     */
    public Builder retries(int times) {
      if (times < 0) {
        throw new IllegalArgumentException("retries is " + times + "; it must not be negative");
      }
      retries = times;
      return this;
    }

    /** Sets the name; by default {@code Pool-1} and so on. */
    public Builder name(String text) {
      name = requireNonNull(text, "text");
      return this;
    }

    /** Sets who is told what happens. */
    public Builder listener(PoolListener who) {
      listener = requireNonNull(who, "who");
      return this;
    }

    /**
     * Makes the pool, whose workers begin to start.
     *
     * @throws dev.cordon.task.TransferException if the initializer cannot travel
     * @throws dev.cordon.task.TaskStartException if no worker may be started here
     */
    public Pool build() {
      String called = name == null ? "Pool-" + COUNT.incrementAndGet() : name;
      Engine where = engine == null ? Engine.named("processes") : engine;
      var callbacks = new Callbacks(called);
      Optional<Engine.Job> first = initializer == null
          ? Optional.empty()
          : Optional.of(Initializer.of(initializer, options, where.isRemote()));
      OptionalInt limit =
          maxTasksPerWorker == 0 ? OptionalInt.empty() : OptionalInt.of(maxTasksPerWorker);
      PoolListener told = listener.equals(PoolListener.NONE)
          ? listener
          : new ListenerOnCallbacks(listener, callbacks);
      var settings = new Engine.Settings(called, workers, options, first, limit, told);
      Engine.Session session = where.open(settings);
      return new Pool(new Core(
          called, where, workers, options, session, callbacks, listener, retries, queueCapacity));
    }

    private static int requirePositive(int number, String what) {
      if (number <= 0) {
        throw new IllegalArgumentException(what + " is " + number + "; it must be more than zero");
      }
      return number;
    }
  }

  /** Tells of workers among the callbacks. */
  private record ListenerOnCallbacks(PoolListener listener, Callbacks callbacks)
      implements PoolListener {
    @Override
    public void workerStarted(WorkerStats worker) {
      callbacks.run(() -> listener.workerStarted(worker));
    }

    @Override
    public void workerEnded(WorkerStats worker, String reason) {
      callbacks.run(() -> listener.workerEnded(worker, reason));
    }
  }
}
