package dev.cordon.internal.worker;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Invitation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Runs one call that the parent sends, and tells how it ended. */
public final class WorkerMain {

  /** The largest exception that is sent where the call has not said how much may be, in bytes. */
  private static final int MAX_FAILURE = 1 << 20;

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
    CallMessage message = CallMessage.of(frame.parts());
    Arrival arrival;
    try {
      arrival = Arrival.of(message);
    } catch (OutOfMemoryError e) {
      return answer(FrameType.OUT_OF_MEMORY);
    } catch (Throwable e) {
      return answer(FrameType.FAILED, Failures.encode(e, AllowList.of(Set.of()), MAX_FAILURE));
    }
    Instant begin = Instant.now();
    RunningTask.set(new RunningTask(message.name(), message.timeout().map(begin::plus)));
    voice.say(FrameType.BEGUN);
    List<ByteBuffer> result;
    try {
      result = arrival.run();
    } catch (OutOfMemoryError e) {
      return answer(FrameType.OUT_OF_MEMORY);
    } catch (Throwable e) {
      return answer(
          FrameType.THREW, Failures.encode(e, arrival.resultTypes(), message.maxResult()));
    }
    return answer(FrameType.RETURNED, result.toArray(ByteBuffer[]::new));
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
