package dev.cordon.internal.worker;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.Preload;
import dev.cordon.internal.context.Copies;
import dev.cordon.internal.wire.BegunMessage;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call of our own that a JVM runs while it waits for its task, so that all that a call needs is
 * loaded and has been run by then. No class of the user takes part.
 */
@SuppressWarnings("serial") // It travels by its codec, as generated ones do.
final class Rehearsal extends TaskProcess<String> {
  static {
    CallCodec.register(Rehearsal.class, new RehearsalCodec());
  }

  private static final long serialVersionUID = 1L;
  private static final int ROUNDS = 40;

  private final int number;
  private final String text;
  private final Object object;

  private Rehearsal(int number, String text, Object object) {
    super(LaunchOptions.defaults().timeout(Duration.ofSeconds(1)).memory("64m"));
    this.number = number;
    this.text = text;
    this.object = object;
  }

  @Override
  public String call() {
    return text + number + object;
  }

  /**
   * Rehearses until there is a call, or nothing more to be learned.
   *
   * @param likely the class of a call that is likely to come, which is not initialized
   */
  static void until(Voice voice, String likely) {
    try {
      if (likely.isEmpty()) { // The search opens what is on the class path.
        var unused = ClassLoader.getSystemResource("META-INF/cordon/none");
      } else {
        Preload.of(likely);
      }
      for (int i = 0; i < ROUNDS && !voice.hasCall(); i++) {
        round(i);
        voice.say(FrameType.REHEARSED);
      }
    } catch (Exception e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The rehearsal has failed", e);
    }
  }

  private static void round(int number) throws Exception {
    var rehearsal = new Rehearsal(number, "text", List.of(number));
    Copies.get().arrived(rehearsal, "rehearsal"); // No process of the user's gets another number.
    var encoded = Encoder.encode(
        new RehearsalCodec(), rehearsal, () -> AllowList.of(Set.of(Rehearsal.class.getName())));
    var message = new CallMessage(
        "Process-1",
        new CallForm(
            Optional.of(Duration.ofSeconds(1)),
            1,
            1,
            Rehearsal.class.getName(),
            Set.of(),
            Set.of(),
            1 << 20),
        ByteBuffer.allocate(0),
        encoded.parts());
    ByteBuffer[] parts = message.parts();
    Arrival arrival = Arrival.of(CallMessage.of(List.of(parts)));
    BegunMessage.of(List.of(new BegunMessage(System.nanoTime()).parts()));
    Decoder.decode(
        Codecs.STRING, arrival.in(message.scopes()).parts(), () -> AllowList.of(Set.of()));
  }

  private static final class RehearsalCodec extends CallCodec<Rehearsal, String> {
    RehearsalCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, Rehearsal call) throws IOException {
      out.writeInt(call.number);
      Codecs.STRING.write(out, call.text);
      Codecs.object().write(out, call.object);
    }

    @Override
    public Rehearsal read(Decoder in) throws IOException {
      return new Rehearsal(in.readInt(), Codecs.STRING.read(in), Codecs.object().read(in));
    }
  }
}
