package dev.cordon.pool;

import dev.cordon.task.Evidence;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Where the calls of a pool run: what a {@link Pool} is built on, and the door for others than
 * Cordon's own two, {@code "processes"} and {@code "threads"}.
 *
 * <p>Pools find it by {@link ServiceLoader}. Only bytes and strings reach an engine whose workers
 * are elsewhere, so it never sees a class of the user's. What follows is the contract; the test kit
 * of Cordon's own engines ({@code EngineContract}) checks it.
 *
 * <p><b>Delivery.</b> {@link Session#submit} takes a call or throws; it never waits. Every call
 * that was taken ends, by exactly one of {@link Job#returned}, {@link Job#threw},
 * {@link Job#failed} and {@link Job#ended}, once. Calls begin in the order of their submission,
 * though several workers take them, and a call begins at most once: one that may have begun is not
 * run again by the engine.
 *
 * <p><b>Handing over ahead.</b> A worker is given calls before it needs them, so that it need not
 * wait for the next: as many as {@link Job#ahead} says, and half as many again at most. They end
 * one by one.
 *
 * <p><b>Loss of a worker.</b> The one call that it was running ends by an outcome that names what
 * happened to the worker. Calls that it had been given and had not begun go back to the head of the
 * queue, in their order; nobody is told. Another worker takes its place. An engine does not retry:
 * a pool that may submits the call again.
 *
 * <p><b>Limits.</b> {@link Job#timeout} counts from the begin of the call. A worker that can be
 * ended is ended then, and the call with it, by {@link Outcome.TimedOut}.
 *
 * <p><b>Cancellation.</b> {@link Session#cancel} makes that a call which has not begun never does,
 * and ends it by {@link Outcome.Terminated}. With {@code interrupt}, the worker of one that has
 * begun is ended, and that call alone fails.
 *
 * <p><b>Scopes.</b> {@link Job#scopes} are bound around the call, on its thread, and nothing of
 * them is left on that thread afterwards.
 *
 * <p><b>Back-pressure.</b> The pool bounds what it submits; an engine keeps what it has taken.
 *
 * <p><b>Close.</b> After {@link Session#shutdown} no call is taken, and those that were are run.
 * {@link Session#terminate} ends all calls, by {@link Outcome.Terminated}. Either way, nothing of
 * the session is left once {@link Session#awaitEnd} has returned true.
 *
 * <p><b>No worker.</b> Where no worker can be started any more, all calls end by
 * {@link Outcome.Failed} with a {@link PoolBrokenException}, which {@code submit} throws from then
 * on.
 *
 * <p><b>Threads.</b> An engine calls the methods of a job on any thread; they return soon. No lock
 * of the engine's may be held then, since they may submit.
 */
public interface Engine {

  /** {@return its name, by which pools ask for it} */
  String name();

  /** {@return whether calls leave this JVM, as bytes; else {@link Job#call} runs them} */
  boolean isRemote();

  /**
   * Begins to start workers, and returns without waiting for them.
   *
   * @throws dev.cordon.task.TaskStartException if that is refused
   */
  Session open(Settings settings);

  /**
   * {@return the engine of that name}
   *
   * @throws IllegalArgumentException if there is none
   */
  static Engine named(String name) {
    for (Engine engine : ServiceLoader.load(Engine.class, Engine.class.getClassLoader())) {
      if (engine.name().equals(name)) {
        return engine;
      }
    }
    for (Engine engine : ServiceLoader.load(Engine.class)) {
      if (engine.name().equals(name)) {
        return engine;
      }
    }
    throw new IllegalArgumentException("There is no engine \"" + name
        + "\" among the services dev.cordon.pool.Engine of the class path and module path.");
  }

  /**
   * What a pool asks for.
   *
   * @param pool its name, with which those of its workers begin
   * @param workers how many calls may run at a time
   * @param options of the workers, and of calls that say nothing else
   * @param initializer what each worker runs first; a worker whose initializer fails has failed to
   *     start
   * @param maxTasksPerWorker after how many calls a worker is replaced
   * @param listener told of workers
   */
  record Settings(
      String pool,
      int workers,
      LaunchOptions options,
      Optional<Job> initializer,
      OptionalInt maxTasksPerWorker,
      PoolListener listener) {}

  /** The workers of one pool, and the calls that they were given. */
  interface Session {

    /**
     * Takes calls, in their order.
     *
     * @throws PoolBrokenException if there will be no worker
     * @throws java.util.concurrent.RejectedExecutionException after shutdown
     */
    void submit(List<? extends Job> jobs);

    /**
     * Takes a call again, before all others, whose worker was lost; also after shutdown. Called
     * from within {@link Job#ended}.
     *
     * @throws PoolBrokenException if there will be no worker
     * @throws java.util.concurrent.RejectedExecutionException after termination
     */
    void submitAgain(Job job);

    /** Takes a call back if it has not begun; else ends its worker if {@code interrupt}. */
    void cancel(Job job, boolean interrupt);

    /** Takes no more calls, and runs those that were taken. */
    void shutdown();

    /**
     * Ends all workers and calls, and returns when the processes among them have gone.
     *
     * @return the calls that had not begun
     */
    List<Job> terminate();

    /** Waits until nothing is left; returns whether it is so. */
    boolean awaitEnd(Duration limit) throws InterruptedException;

    /** {@return how many calls have been given to no worker} */
    int queued();

    /** {@return the workers that there are} */
    List<WorkerStats> workers();
  }

  /** One call. Methods that tell its end may be called on any thread, and return soon. */
  interface Job {

    /** {@return the task's name} */
    String name();

    /** {@return the longest that it may run} */
    Optional<Duration> timeout();

    /** {@return how long its worker may take to end, where it is ended for this call} */
    Duration grace();

    /** {@return how many calls of this kind may be given to a worker in one message} */
    int together();

    /** {@return how many calls of this kind take about as long as waking a worker, at least one} */
    int few();

    /** {@return how many calls of this kind a worker may have, the one that runs among them} */
    int ahead();

    /** {@return what calls of this kind have in common; of equal forms there is one} */
    ByteBuffer form();

    /** {@return the values that go along} */
    ByteBuffer scopes();

    /** {@return the call itself} */
    List<ByteBuffer> body();

    /** Runs it here, with the values that go along. For an engine that is not remote. */
    @Nullable Object call() throws Throwable;

    /**
     * It returned.
     *
     * @param value what the worker has sent as its value
     * @param nanos how long it ran
     */
    void returned(List<ByteBuffer> value, Worker worker, long nanos);

    /**
     * It threw.
     *
     * @param failure what the worker has sent as the description
     */
    void threw(List<ByteBuffer> failure, Worker worker, long nanos);

    /**
     * It could not begin.
     *
     * @param failure what the worker has sent as the description
     */
    void failed(List<ByteBuffer> failure, Worker worker);

    /** It ended in another way. */
    void ended(Outcome<?> outcome);
  }

  /**
   * A worker.
   *
   * @param name its name
   * @param pid the number of its process
   * @param started when it was started
   */
  record Worker(String name, long pid, Instant started) {

    /** {@return what is known of it, for a task of this name} */
    public Evidence evidence(String task) {
      return Evidence.ofProcess(task, pid, started, Duration.between(started, Instant.now()));
    }
  }
}
