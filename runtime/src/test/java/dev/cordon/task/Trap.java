package dev.cordon.task;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.ProcessBuilder.Redirect;

/** An argument that travels to a child and back as its result, and does harm on its way. */
final class Trap implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where it does harm. */
  enum Moment {
    ARGUMENT_ENCODED,
    ARGUMENT_DECODED,
    CALL,
    RESULT_ENCODED,
    RESULT_DECODED
  }

  /** What it does. */
  enum Harm {
    EXCEPTION,
    ERROR,
    OVERFLOW,
    EXIT,
    HALT,
    KILL,
    FAULT,
    MEMORY,
    NONE
  }

  private final Moment moment;
  private final Harm harm;
  private final byte[] payload;
  private boolean result;

  Trap(Moment moment, Harm harm, int size) {
    this.moment = moment;
    this.harm = harm;
    this.payload = new byte[size];
  }

  /** Is what the call does. */
  Trap call() {
    springAt(Moment.CALL);
    result = true;
    return this;
  }

  @Override
  public String toString() {
    return harm + " at " + moment + " with " + payload.length + " bytes";
  }

  /** Writes and reads traps, which spring as they do when they are serialized. */
  static final class TrapCodec extends ReferenceCodec<Trap> {
    @Override
    protected void encode(Encoder out, Trap trap) throws IOException {
      Codecs.enumOf(Moment.class).write(out, trap.moment);
      Codecs.enumOf(Harm.class).write(out, trap.harm);
      Codecs.BYTES.write(out, trap.payload);
      out.writeBoolean(trap.result);
      trap.springAt(trap.result ? Moment.RESULT_ENCODED : Moment.ARGUMENT_ENCODED);
    }

    @Override
    protected Trap decode(Decoder in) throws IOException {
      var trap = new Trap(
          Codecs.enumOf(Moment.class).read(in),
          Codecs.enumOf(Harm.class).read(in),
          Codecs.BYTES.read(in).length);
      trap.result = in.readBoolean();
      trap.springAt(trap.result ? Moment.RESULT_DECODED : Moment.ARGUMENT_DECODED);
      return trap;
    }
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    springAt(result ? Moment.RESULT_ENCODED : Moment.ARGUMENT_ENCODED);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    springAt(result ? Moment.RESULT_DECODED : Moment.ARGUMENT_DECODED);
  }

  private void springAt(Moment now) {
    if (now == moment) {
      spring();
    }
  }

  private void spring() {
    switch (harm) {
      case EXCEPTION -> throw new IllegalStateException("sprung");
      case ERROR -> throw new AssertionError("sprung");
      case OVERFLOW -> Saboteur.sink = Saboteur.recurse(0);
      case EXIT -> System.exit(5);
      case HALT -> Runtime.getRuntime().halt(5);
      case KILL -> signalSelf("KILL");
      case FAULT -> signalSelf("SEGV");
      case MEMORY -> Saboteur.fillHeap();
      case NONE -> {
        // It is only there to travel.
      }
    }
  }

  private static void signalSelf(String signal) {
    try {
      new ProcessBuilder(
              "kill", "-" + signal, Long.toString(ProcessHandle.current().pid()))
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Saboteur.idle();
  }
}
