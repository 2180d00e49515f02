package dev.cordon.task;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.codec.TravelOutput;
import dev.cordon.internal.context.Copies;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A call that runs in a JVM of its own, once: the process and the future of its result.
 *
 * <p>Generated classes extend it, and so may a class written by hand, whose fields are the
 * arguments and whose {@link #call} runs in the child on a copy of this object, taken at
 * {@link #start}:
 *
 * <pre>{@code
 * final class ClockProcess extends TaskProcess<Void> {
 *   private final int rounds;
 *
 *   ClockProcess(int rounds) {
 *     this.rounds = rounds;
 *   }
 *
 *   @Override
 *   public Void call() { ... }
 * }
 * }</pre>
 *
 * <p><b>When a call has ended.</b> {@link #get}, {@link #outcome}, {@link #onExit} and
 * {@link #isDone} follow the call, which has ended when the child has told so or has gone.
 * {@link #join} and {@link #isAlive} follow the process, which may outlive its call for the time of
 * its shutdown hooks, at most the grace period. After {@code join} it is gone, all that it printed
 * has been written, and {@link #exitValue} is there.
 *
 * <p><b>States.</b> NEW, then STARTED by {@link #start}, then ENDED. In NEW every verb that waits
 * for the process or asks it throws {@link IllegalStateException}; {@link #cancel} then makes that
 * it never starts. Handed to a pool in NEW, it is SUBMITTED: it asks the pool for its result, and
 * {@link #start} and a second hand-over throw. The JVM does not end while a task runs that is not a
 * daemon; when it ends in any way, its children end too.
 *
 * <p>The model is {@code Process} of Python's {@code multiprocessing}. Equality is identity.
 *
 * @param <R> the type of the result
 */
public abstract class TaskProcess<R extends @Nullable Object> implements TaskCall<R>, Future<R> {
  private static final long serialVersionUID = 1L;
  private static final AtomicInteger COUNT = new AtomicInteger();

  static {
    Copies.set(new Copies() {
      @Override
      public void arrived(Object call, String name) {
        if (call instanceof TaskProcess<?> process) {
          process.copy = true;
          process.name = name;
          if (process.number > 0) { // Made by its constructor, and none more for that.
            COUNT.compareAndSet(process.number, process.number - 1);
          }
        }
      }
    });
  }

  private final transient LaunchOptions options;
  private final transient int number = COUNT.incrementAndGet();

  /** Null where it is the default, which is made of the number. */
  private transient @Nullable String name;

  /** Whether this is the copy that runs in the child. */
  private transient boolean copy;

  /** Null until it is asked for, as it never is in a copy. Written under {@link #COUNT}. */
  private transient volatile @Nullable Lifecycle<R> lifecycle;

  /** A process with default options. */
  protected TaskProcess() {
    this(LaunchOptions.defaults());
  }

  /** A process with these options, which {@link #with} merges with those of the caller. */
  protected TaskProcess(LaunchOptions options) {
    this.options = requireNonNull(options, "options");
  }

  /**
   * {@return a process, not yet started, that will run {@code call}, which may be a lambda}
   *
   * <p>What a lambda captures are its arguments, and its result is of the type that the compiler
   * has found for it.
   */
  public static <R extends @Nullable Object> TaskProcess<R> of(TaskCall<R> call) {
    return new CallProcess<>(requireNonNull(call, "call"));
  }

  /** Runs in the child, on a copy of this object. Called in this JVM, it runs here, unguarded. */
  @Override
  public abstract R call() throws Exception;

  /**
   * Sets the name, which need not be unique; by default {@code Process-1} and so on.
   *
   * @throws IllegalStateException after the start
   */
  public TaskProcess<R> named(String name) {
    requireNonNull(name, "name");
    lifecycle().configure(() -> this.name = name);
    return this;
  }

  /**
   * Puts {@code options} over those that are set, each value for itself.
   *
   * @throws IllegalStateException after the start
   */
  public TaskProcess<R> with(LaunchOptions options) {
    requireNonNull(options, "options");
    lifecycle().with(options);
    return this;
  }

  /**
   * Sets whether this JVM may end while the process runs, which then ends too; by default not.
   *
   * @throws IllegalStateException after the start
   */
  public TaskProcess<R> daemon(boolean daemon) {
    lifecycle().daemon(daemon);
    return this;
  }

  /**
   * Starts the process. The arguments are taken as they are now, and so are the values of scopes
   * that travel: see {@code dev.cordon.scope}.
   *
   * @throws TransferException naming the argument or value that cannot travel
   * @throws TaskStartException if no process can be started
   * @throws IllegalStateException if it was started or cancelled before
   */
  public final void start() {
    lifecycle().start(this);
  }

  /** {@return whether the process has been started and has not gone} */
  public final boolean isAlive() {
    return lifecycle().isAlive();
  }

  /** Waits until the process has gone. */
  public final void join() throws InterruptedException {
    lifecycle().join();
  }

  /**
   * Waits until the process has gone.
   *
   * @return whether it has gone in time
   */
  public final boolean join(Duration timeout) throws InterruptedException {
    return lifecycle().join(timeout);
  }

  /**
   * Ends the process: asks it, waits for the grace period, kills it with its descendants, and
   * returns when it is gone, after at most the grace period and 2 seconds. Not interrupted.
   *
   * @throws TaskException if the system holds the process longer
   */
  public final void terminate() {
    lifecycle().terminate();
  }

  /**
   * Kills the process with its descendants, and returns when it is gone, after at most 2 seconds.
   * Not interrupted.
   *
   * @throws TaskException if the system holds the process longer
   */
  public final void kill() {
    lifecycle().kill();
  }

  /**
   * Ends the process as {@link #terminate} does, without waiting for its end: the future is done
   * and cancelled at once, and {@link #join} tells when the process has gone. Before the start, it
   * makes that the task never starts.
   *
   * @param mayInterrupt without meaning: nothing is interrupted, the process ends in any case
   * @return false if the call had ended before
   */
  @Override
  public final boolean cancel(boolean mayInterrupt) {
    return lifecycle().cancel(name());
  }

  @Override
  public final boolean isCancelled() {
    return lifecycle().isCancelled();
  }

  /** {@return whether the call has ended} */
  @Override
  public final boolean isDone() {
    return lifecycle().isDone();
  }

  /**
   * Waits for the result.
   *
   * @throws ExecutionException with the task's exception as its cause, or with a
   *     {@link TaskException} that says what happened to the process
   * @throws java.util.concurrent.CancellationException if it was terminated, killed or cancelled
   */
  @Override
  public final R get() throws InterruptedException, ExecutionException {
    return lifecycle().get();
  }

  @Override
  public final R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return lifecycle().get(timeout, unit);
  }

  /** {@return the name} */
  public final String name() {
    String given = name;
    return given == null ? "Process-" + number : given;
  }

  /** {@return the number of the process} */
  public final long pid() {
    return toHandle().pid();
  }

  /** {@return the exit status, 128 + n after signal n; empty while the process runs} */
  public final OptionalInt exitValue() {
    return lifecycle().run().child().exitValue();
  }

  /** {@return the process as the JDK sees it} */
  public final ProcessHandle toHandle() {
    return lifecycle().run().child().handle();
  }

  /**
   * Waits for the end of the call, and tells how it ended; it throws nothing that the task threw.
   */
  public final Outcome<R> outcome() throws InterruptedException {
    return lifecycle().outcome();
  }

  /**
   * {@return a new future of the outcome, which a thread of its own completes, so that dependent
   * actions that block hold up nothing else; completing it changes nothing here}
   */
  public final CompletableFuture<Outcome<R>> onExit() {
    return lifecycle().onExit();
  }

  /** {@return the tasks of this JVM whose processes have been started and have not gone} */
  public static List<TaskProcess<?>> active() {
    return ActiveTasks.active();
  }

  /** Tells class, name and state. */
  @Override
  public String toString() {
    return getClass().getSimpleName()
        + "["
        + name()
        + (copy ? ", in its process" : lifecycle().describe())
        + "]";
  }

  /** {@return the options of its own, of the annotation and of {@link #with}} */
  final LaunchOptions options() {
    Lifecycle<R> known = lifecycle;
    return known == null ? options : known.options();
  }

  /** Makes it ask {@code handle} from now on. */
  final void handOver(Submission.Handle<R> handle) {
    lifecycle().handOver(handle);
  }

  final void endWithParent() {
    lifecycle().started().ifPresent(TaskRun::endWithParent);
  }

  private Lifecycle<R> lifecycle() {
    Lifecycle<R> known = lifecycle;
    return known == null ? newLifecycle() : known;
  }

  private Lifecycle<R> newLifecycle() {
    if (copy) {
      throw new IllegalStateException(
          name() + " is the copy that runs in the child; only call() and name() are of use here");
    }
    synchronized (COUNT) {
      Lifecycle<R> known = lifecycle;
      if (known == null) {
        known = new Lifecycle<>(options);
        lifecycle = known;
      }
      return known;
    }
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    if (!(out instanceof TravelOutput launch && launch.isRoot(this))) {
      throw new NotSerializableException(
          getClass().getName() + " (a handle of a task travels to its own child only)");
    }
    out.defaultWriteObject();
  }
}
