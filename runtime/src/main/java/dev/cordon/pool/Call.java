package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.launch.Dependents;
import dev.cordon.internal.launch.Uninterrupted;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.Submission;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TaskException;
import dev.cordon.task.TransferException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One call from its submission to its end: what the engine runs, and what its caller waits for.
 *
 * <p>Its end is told once. What a worker has sent stays as it came until somebody asks, since only
 * the user's own threads may run the user's own code.
 */
final class Call<R extends @Nullable Object> extends PendingResult<R>
    implements Engine.Job, Submission.Handle<R> {

  private final Core core;

  /** Keeps a pool that nobody else refers to, for as long as it has calls. Null once it ended. */
  @SuppressWarnings("UnusedVariable") // It is there to be reachable.
  private @Nullable Pool pool;

  private final Submission<R> submission;
  private final Pace pace;

  /** Zero where it is adaptive. */
  private final int chunk;

  /** Told of the end, before anybody else; null for nobody. */
  private final @Nullable CallGroup group;

  // Null where it is not remote, and once it has ended.
  private @Nullable ByteBuffer form;
  private @Nullable List<ByteBuffer> body;

  /** What goes along; null once it has ended. */
  private @Nullable Scopes scopes;

  private int retries;

  /** How it ended: a {@link Message}, or the {@link Outcome} that was made of one. */
  private volatile @Nullable Object end;

  /** Who is told of each call of a group. What it does is short. */
  interface CallGroup {
    void ended(Call<?> call);
  }

  /** What a worker has sent. */
  private record Message(
      Outcome.Kind kind, List<ByteBuffer> body, Engine.Worker worker, long nanos) {}

  Call(
      Pool pool,
      Core core,
      Submission<R> submission,
      Submission.@Nullable Bytes bytes,
      Scopes scopes,
      Pace pace,
      int chunk,
      @Nullable CallGroup group) {
    this.pool = pool;
    this.core = core;
    this.submission = submission;
    this.scopes = scopes;
    this.pace = pace;
    this.chunk = chunk;
    this.group = group;
    this.retries = core.retries();
    if (bytes != null) {
      form = bytes.form();
      body = bytes.body();
    }
  }

  /** {@return the call itself, where it is not remote and has not begun} */
  Optional<TaskCall<?>> unbegun() {
    return core.isRemote() ? Optional.empty() : Optional.of(submission.call());
  }

  @Override
  Callbacks callbacks() {
    return core.callbacks();
  }

  // The engine's side.

  @Override
  public String name() {
    return submission.name();
  }

  @Override
  public Optional<Duration> timeout() {
    return submission.timeout();
  }

  @Override
  public Duration grace() {
    return submission.grace();
  }

  @Override
  public int together() {
    return chunk > 0 ? chunk : pace.together();
  }

  @Override
  public int few() {
    return chunk > 0 ? 1 : pace.few();
  }

  @Override
  public int ahead() {
    return Math.max(chunk, pace.together());
  }

  @Override
  public ByteBuffer form() {
    return requireNonNull(form, "form");
  }

  @Override
  public ByteBuffer scopes() {
    return requireNonNull(scopes, "scopes").bytes();
  }

  @Override
  public List<ByteBuffer> body() {
    return requireNonNull(body, "body");
  }

  /** {@return how many bytes it has, where it is remote} */
  long size() {
    long size = 0;
    List<ByteBuffer> parts = body;
    if (parts != null) {
      for (ByteBuffer part : parts) {
        size += part.remaining();
      }
    }
    return size;
  }

  @Override
  public @Nullable Object call() throws Throwable {
    return requireNonNull(scopes, "scopes").snapshot().call(submission.call()::call);
  }

  @Override
  public void returned(List<ByteBuffer> value, Engine.Worker worker, long nanos) {
    pace.took(nanos);
    end(new Message(Outcome.Kind.RETURNED, value, worker, nanos), Outcome.Kind.RETURNED, nanos);
  }

  @Override
  public void threw(List<ByteBuffer> failure, Engine.Worker worker, long nanos) {
    pace.took(nanos);
    end(new Message(Outcome.Kind.THREW, failure, worker, nanos), Outcome.Kind.THREW, nanos);
  }

  @Override
  public void failed(List<ByteBuffer> failure, Engine.Worker worker) {
    end(new Message(Outcome.Kind.FAILED, failure, worker, 0), Outcome.Kind.FAILED, 0);
  }

  @Override
  public void ended(Outcome<?> outcome) {
    if (isLoss(outcome.kind()) && retries > 0 && !wasCancelled()) {
      retries--;
      if (core.submitAgain(this)) {
        requireWanted();
        return;
      }
    }
    end(outcome, outcome.kind(), 0);
  }

  /** The engine has it now: a cancellation that came before did not find it there. */
  void requireWanted() {
    if (wasCancelled()) {
      core.cancel(this, true);
    }
  }

  /** Returns whether the worker was lost, through no fault of the call's that is known. */
  private static boolean isLoss(Outcome.Kind kind) {
    return kind == Outcome.Kind.CRASHED
        || kind == Outcome.Kind.EXITED
        || kind == Outcome.Kind.UNRESPONSIVE;
  }

  /** It ends, since it could not be submitted. */
  void end(RuntimeException why) {
    Outcome<R> outcome = unsubmitted(name(), why);
    end(outcome, outcome.kind(), 0);
  }

  /** {@return the outcome of what could not be submitted} */
  static <V extends @Nullable Object> Outcome<V> unsubmitted(String name, RuntimeException why) {
    Evidence evidence = Evidence.ofUnstarted(name);
    return why instanceof TaskException known
        ? new Outcome.Failed<>(known, evidence)
        : new Outcome.Threw<>(why, evidence);
  }

  private void end(Object how, Outcome.Kind kind, long nanos) {
    synchronized (this) {
      if (end != null) {
        return;
      }
      end = how;
      form = null;
      body = null;
      scopes = null;
      pool = null;
      if (kind != Outcome.Kind.TERMINATED) { // An executor may be asked what did not begin.
        submission.forget();
      }
    }
    core.ended(this, wasCancelled() ? Outcome.Kind.TERMINATED : kind, nanos);
    raise(ENDED);
    if (group != null) {
      group.ended(this);
    }
  }

  // The caller's side.

  /**
   * {@return the value of a call that has returned, which is rebuilt each time; null where it has
   * not returned, or that is known as an outcome already}
   */
  @Nullable Value<R> valueNow() {
    if (wasCancelled()
        || !(end instanceof Message message)
        || message.kind != Outcome.Kind.RETURNED) {
      return null;
    }
    try {
      return new Value<>(submission.value(message.body));
    } catch (TransferException | OutOfMemoryError e) {
      return null; // As its outcome will tell.
    }
  }

  /** {@return its value, as what its outcome has} */
  R resultNow() throws ExecutionException {
    Value<R> value = valueNow();
    return value == null ? outcomeNow().value() : value.value();
  }

  /** A value, which may be null. */
  record Value<V extends @Nullable Object>(V value) {}

  @Override
  Outcome<R> outcomeNow() {
    Object how = requireNonNull(end, "end");
    if (how instanceof Outcome<?> outcome) {
      return cast(outcome);
    }
    synchronized (submission) { // Only one makes it, and nobody else waits there.
      how = requireNonNull(end, "end");
      if (how instanceof Message message) {
        how = outcome(message);
        end = how;
      }
      return cast((Outcome<?>) how);
    }
  }

  @SuppressWarnings("unchecked") // What has ended this call is an outcome of it.
  private Outcome<R> cast(Outcome<?> outcome) {
    if (wasCancelled() && outcome.kind() != Outcome.Kind.TERMINATED) {
      return new Outcome.Terminated<>(outcome.evidence());
    }
    return (Outcome<R>) outcome;
  }

  private Outcome<R> outcome(Message message) {
    Evidence evidence = message.worker.evidence(name());
    return switch (message.kind) {
      case RETURNED -> submission.returned(message.body, evidence);
      case THREW -> submission.threw(message.body, evidence);
      default -> submission.failed(message.body, evidence);
    };
  }

  @Override
  String what() {
    return name();
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    synchronized (this) {
      if (end != null) {
        return wasCancelled();
      }
      markCancelled();
    }
    raise(DONE);
    core.cancel(this, mayInterrupt);
    return true;
  }

  @Override
  public void terminate() {
    cancel(true);
    boolean unused = Uninterrupted.await(limit -> await(ENDED, limit), Nanos.FOREVER);
  }

  @Override
  public String pool() {
    return core.name();
  }

  @Override
  public CompletableFuture<Outcome<R>> onExit() {
    var end = new CompletableFuture<Call<R>>();
    when(ENDED, () -> end.complete(this));
    return end.thenApplyAsync(Call::outcomeNow, Dependents.executor());
  }
}
