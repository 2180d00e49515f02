package dev.cordon.internal.worker;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.Codec;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameTooLargeException;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Invitation;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs one call that the parent sends, and tells how it ended. */
public final class WorkerMain {
  private static final AllowList NO_TYPES = AllowList.of(Set.of());

  private final Voice voice;

  private WorkerMain(Voice voice) {
    this.voice = voice;
  }

  /**
   * The entry of the child. It ends as any Java program does: when no thread is left that is not a
   * daemon, and after its shutdown hooks.
   */
  public static void main(String[] args) throws IOException {
    Voice voice = Voice.connect(Invitation.read(System.in));
    Farewell.install(voice);
    boolean returned = new WorkerMain(voice).run(voice.awaitCall());
    if (!returned) {
      throw new CallFailed();
    }
  }

  /** Runs the call in {@code frame}; returns whether it returned. */
  private boolean run(Frame frame) throws IOException {
    CallMessage message = CallMessage.of(frame.body());
    TaskCall<?> call;
    try {
      call = (TaskCall<?>) requireNonNull(
          Codec.decode(message.call(), AllowList.of(message.argumentTypes())), "call");
    } catch (CodecException e) {
      return answer(
          FrameType.FAILED,
          Failures.encode(
              new TransferException(
                  "The call of " + message.name() + " was lost: " + e.getMessage(), e),
              NO_TYPES));
    } catch (OutOfMemoryError e) {
      return answer(FrameType.OUT_OF_MEMORY);
    } catch (Throwable e) {
      return answer(FrameType.FAILED, Failures.encode(e, NO_TYPES));
    }
    AllowList resultTypes = AllowList.of(message.resultTypes());
    Instant begin = Instant.now();
    RunningTask.set(new RunningTask(message.name(), message.timeout().map(begin::plus)));
    voice.say(FrameType.BEGUN);
    return run(message.name(), call, resultTypes);
  }

  private boolean run(String name, TaskCall<?> call, AllowList resultTypes) throws IOException {
    try {
      Object value = call.call();
      return answer(FrameType.RETURNED, encode(name, value, resultTypes));
    } catch (OutOfMemoryError e) {
      return answer(FrameType.OUT_OF_MEMORY);
    } catch (FrameTooLargeException e) {
      return answer(
          FrameType.THREW,
          Failures.encode(
              new TransferException("The result of " + name + " cannot travel: " + e.getMessage()),
              resultTypes));
    } catch (Throwable e) {
      return answer(FrameType.THREW, Failures.encode(e, resultTypes));
    }
  }

  private static ByteBuffer encode(String name, @Nullable Object value, AllowList resultTypes) {
    try {
      return Codec.encode(value, resultTypes);
    } catch (CodecException e) {
      throw new TransferException("The result of " + name + " cannot travel: " + e.getMessage(), e);
    }
  }

  /** Tells the end of the call; returns whether it returned. */
  private boolean answer(FrameType type, ByteBuffer... body) throws IOException {
    Farewell.answered();
    voice.say(type, body);
    return type == FrameType.RETURNED;
  }

  /**
   * Leaves the main method of a JVM whose call did not return, so that its exit status is 1 without
   * {@link System#exit}, which takes a third of a second where a thread is in native code. It has
   * been told already and is not printed.
   */
  private static final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallFailed() {
      super("told to the parent", null, false, false);
      Thread.currentThread().setUncaughtExceptionHandler((thread, self) -> {});
    }
  }
}
