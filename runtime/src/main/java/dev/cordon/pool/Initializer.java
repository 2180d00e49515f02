package dev.cordon.pool;

import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Submission;
import dev.cordon.task.TaskCall;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an initializer is to an engine: a call whose end the engine itself sees to. */
record Initializer(
    TaskCall<?> task, String name, ByteBuffer form, List<ByteBuffer> body, Scopes along)
    implements Engine.Job {

  static Initializer of(TaskCall<?> call, LaunchOptions options, boolean remote) {
    Submission<?> submission = Submission.of(call, () -> "initializer", options);
    Scopes scopes = Scopes.capture(remote);
    if (!remote) {
      return new Initializer(call, "initializer", ByteBuffer.allocate(0), List.of(), scopes);
    }
    Submission.Bytes bytes = submission.encode();
    return new Initializer(call, "initializer", bytes.form(), bytes.body(), scopes);
  }

  @Override
  public Optional<Duration> timeout() {
    return Optional.empty();
  }

  @Override
  public Duration grace() {
    return Duration.ZERO;
  }

  @Override
  public int together() {
    return 1;
  }

  @Override
  public int few() {
    return 1;
  }

  @Override
  public int ahead() {
    return 1;
  }

  @Override
  public ByteBuffer scopes() {
    return along.bytes();
  }

  @Override
  public @Nullable Object call() throws Throwable {
    return along.snapshot().call(task::call);
  }

  @Override
  public void returned(List<ByteBuffer> value, Engine.Worker worker, long nanos) {
    // Its worker is ready then.
  }

  @Override
  public void threw(List<ByteBuffer> failure, Engine.Worker worker, long nanos) {
    // Its worker has failed to start then.
  }

  @Override
  public void failed(List<ByteBuffer> failure, Engine.Worker worker) {
    // Its worker has failed to start then.
  }

  @Override
  public void ended(Outcome<?> outcome) {
    // Its worker has failed to start then.
  }
}
