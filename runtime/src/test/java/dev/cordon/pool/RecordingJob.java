package dev.cordon.pool;

import dev.cordon.scope.ScopeSnapshot;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Submission;
import dev.cordon.task.TaskCall;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call as an engine sees it, which notes each end that it is told. */
final class RecordingJob<R> implements Engine.Job {
  private final Submission<R> submission;
  private final Submission.@Nullable Bytes bytes;
  private final BlockingQueue<Outcome<R>> ends = new LinkedBlockingQueue<>();
  private volatile Consumer<Engine.Job> whenLost = job -> {};
  private int few = 1;
  private int together = 1;

  private RecordingJob(Submission<R> submission, boolean remote) {
    this.submission = submission;
    this.bytes = remote ? submission.encode() : null;
  }

  static <R> RecordingJob<R> of(
      Engine engine, String name, LaunchOptions options, TaskCall<R> call) {
    return new RecordingJob<>(Submission.of(call, () -> name, options), engine.isRemote());
  }

  /** As one of a kind of which so many take as long as waking a worker. */
  RecordingJob<R> shortAs(int number) {
    few = number;
    return together(number);
  }

  /** As one of a kind of which so many go to a worker at once. */
  RecordingJob<R> together(int number) {
    together = number;
    return this;
  }

  /** Has something done, once, where its worker is lost, in place of noting that. */
  RecordingJob<R> whenLost(Consumer<Engine.Job> action) {
    whenLost = action;
    return this;
  }

  /** Waits for its end. */
  Outcome<R> end() throws InterruptedException {
    Outcome<R> end = ends.poll(30, TimeUnit.SECONDS);
    if (end == null) {
      throw new AssertionError(name() + " has not ended");
    }
    return end;
  }

  /** {@return whether it was told no more ends than were taken} */
  boolean hasNoOtherEnd() {
    return ends.isEmpty();
  }

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
  public int few() {
    return few;
  }

  @Override
  public int together() {
    return together;
  }

  @Override
  public int ahead() {
    return 2 * together;
  }

  @Override
  public ByteBuffer form() {
    return bytes == null ? ByteBuffer.allocate(0) : bytes.form();
  }

  @Override
  public ByteBuffer scopes() {
    return ByteBuffer.allocate(0);
  }

  @Override
  public List<ByteBuffer> body() {
    return bytes == null ? List.of() : bytes.body();
  }

  @Override
  @SuppressWarnings("NullAway") // A call may return null.
  public @Nullable Object call() throws Throwable {
    return ScopeSnapshot.capture().call(submission.call()::call);
  }

  @Override
  public void returned(List<ByteBuffer> value, Engine.Worker worker, long nanos) {
    ends.add(submission.returned(value, worker.evidence(name())));
  }

  @Override
  public void threw(List<ByteBuffer> failure, Engine.Worker worker, long nanos) {
    ends.add(submission.threw(failure, worker.evidence(name())));
  }

  @Override
  public void failed(List<ByteBuffer> failure, Engine.Worker worker) {
    ends.add(submission.failed(failure, worker.evidence(name())));
  }

  @Override
  @SuppressWarnings("unchecked") // What has ended this call is an outcome of it.
  public void ended(Outcome<?> outcome) {
    Consumer<Engine.Job> action = whenLost;
    if (outcome.kind() == Outcome.Kind.EXITED) {
      whenLost = job -> ends.add((Outcome<R>) outcome);
      action.accept(this);
    } else {
      ends.add((Outcome<R>) outcome);
    }
  }
}
