package dev.cordon.internal.worker;

import static java.util.Objects.requireNonNull;

import dev.cordon.codec.Encoded;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.wire.BegunMessage;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Invitation;
import dev.cordon.internal.wire.ServiceMessage;
import dev.cordon.internal.wire.Slate;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs one call that the parent sends, and tells how it ended. */
public final class WorkerMain {

  /** The largest exception that is sent where the call has not said how much may be, in bytes. */
  static final int MAX_FAILURE = 1 << 20;

  private final Voice voice;
  private final Invitation invitation;

  private WorkerMain(Voice voice, Invitation invitation) {
    this.voice = voice;
    this.invitation = invitation;
  }

  /**
   * The entry of the child. It ends as any Java program does: when no thread is left that is not a
   * daemon, and after its shutdown hooks.
   */
  public static void main(String[] args) throws IOException {
    Invitation invitation = Invitation.read(System.in);
    Voice voice = Voice.open(invitation);
    RunningTask.setDirectory(requireNonNull(Path.of(invitation.socket()).getParent()));
    Farewell.install(voice);
    List<ByteBuffer> call = invitation.call();
    if (call.isEmpty()) {
      Rehearsal.until(voice, invitation.likely());
      call = voice.awaitCall();
    }
    CallMessage message = CallMessage.of(call);
    boolean returned = ServiceMessage.is(message)
        ? Service.run(voice, Slate.path(invitation.socket()), ServiceMessage.of(message))
        : new WorkerMain(voice, invitation).run(message);
    if (!returned) {
      throw new CallFailed();
    }
  }

  /** Runs the call; returns whether it returned. */
  private boolean run(CallMessage message) throws IOException {
    enter(message, Optional.empty());
    Kind kind = Kind.of(message.form());
    Arrival arrival;
    try {
      arrival = Arrival.of(message.name(), kind, message.call());
    } catch (OutOfMemoryError e) {
      return answer(FrameType.OUT_OF_MEMORY);
    } catch (Throwable e) {
      return answer(
          FrameType.FAILED,
          Failures.encode(e, AllowList.of(Set.of()), MAX_FAILURE).parts());
    }
    if (message.form().timeout().isPresent()) {
      enter(message, Optional.of(Instant.now().plus(message.form().timeout().get())));
    }
    begin();
    Encoded result;
    try {
      result = arrival.lastIn(message.scopes());
    } catch (OutOfMemoryError e) {
      return answer(FrameType.OUT_OF_MEMORY);
    } catch (Throwable e) {
      return answer(
          FrameType.THREW,
          Failures.encode(e, kind.resultTypes().get(), kind.maxResult()).parts());
    }
    return answer(FrameType.RETURNED, result.parts().toArray(new ByteBuffer[0]));
  }

  private static void enter(CallMessage message, Optional<Instant> deadline) {
    CallForm form = message.form();
    RunningTask.set(new RunningTask(message.name(), deadline, form.depth(), form.maxDepth()));
  }

  /**
   * Tells that the call begins, so that whatever it does is known to be its doing. A file says so
   * before the frame does, for which the call need not wait then.
   */
  private void begin() throws IOException {
    ByteBuffer[] begun = new BegunMessage(System.nanoTime()).parts();
    if (mark()) {
      voice.saySoon(FrameType.BEGUN, begun);
    } else {
      voice.say(FrameType.BEGUN, begun);
    }
  }

  /** Returns whether the file could be made; a disk may be full. */
  private boolean mark() {
    try {
      new FileOutputStream(Invitation.mark(invitation.socket()).toFile()).close();
      return true;
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The begin of the call is not marked", e);
      return false;
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
