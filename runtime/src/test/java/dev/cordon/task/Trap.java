package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.ProcessBuilder.Redirect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
    MEMORY;

    /** {@return whether it is thrown, and its JVM goes on} */
    boolean isThrown() {
      return this == EXCEPTION || this == ERROR || this == OVERFLOW;
    }
  }

  /** A harm at a moment of a call. */
  record Spot(Harm harm, Moment moment) {

    /** {@return all, but that a JVM may be ended in the child alone: its parent is this one} */
    static List<Spot> all() {
      Set<Moment> inTheChild =
          EnumSet.of(Moment.ARGUMENT_DECODED, Moment.CALL, Moment.RESULT_ENCODED);
      return Arrays.stream(Harm.values())
          .flatMap(harm -> Arrays.stream(Moment.values())
              .filter(moment -> harm.isThrown() || inTheChild.contains(moment))
              .map(moment -> new Spot(harm, moment)))
          .toList();
    }

    /** Requires that a call ended as it should by a harm that is thrown. */
    void requireThrown(Outcome<Trap> outcome) {
      if (moment == Moment.ARGUMENT_DECODED) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed<Trap>) outcome).cause()).isInstanceOf(TransferException.class);
        return;
      }
      assertThat(outcome).isInstanceOf(Outcome.Threw.class);
      assertThat(((Outcome.Threw<Trap>) outcome).exception())
          .isInstanceOf(
              moment != Moment.CALL
                  ? TransferException.class
                  : switch (harm) {
                    case EXCEPTION -> IllegalStateException.class;
                    case ERROR -> AssertionError.class;
                    default -> StackOverflowError.class;
                  });
    }

    /** Requires that a call that had begun ended as it should by a harm that ends its JVM. */
    void requireDead(Outcome<Trap> outcome) {
      switch (harm) {
        case MEMORY -> assertThat(outcome).isInstanceOf(Outcome.OutOfMemory.class);
        case KILL, FAULT -> {
          assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
          assertThat(((Outcome.Crashed<Trap>) outcome).signal())
              .isEqualTo(harm == Harm.KILL ? 9 : 11);
        }
        default -> {
          assertThat(outcome).isInstanceOf(Outcome.Exited.class);
          assertThat(((Outcome.Exited<Trap>) outcome).code()).isEqualTo(5);
        }
      }
    }

    @Override
    public String toString() {
      return harm + " at " + moment;
    }
  }

  private final boolean armed;
  private final Moment moment;
  private final Harm harm;
  private final byte[] payload;
  private boolean result;

  private Trap(boolean armed, Moment moment, Harm harm, int size) {
    this.armed = armed;
    this.moment = moment;
    this.harm = harm;
    this.payload = new byte[size];
  }

  Trap(Spot spot, int size) {
    this(true, spot.moment, spot.harm, size);
  }

  /** {@return one that does no harm} */
  static Trap harmless(int size) {
    return new Trap(false, Moment.CALL, Harm.EXCEPTION, size);
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
      out.writeBoolean(trap.armed);
      Codecs.enumOf(Moment.class).write(out, trap.moment);
      Codecs.enumOf(Harm.class).write(out, trap.harm);
      Codecs.BYTES.write(out, trap.payload);
      out.writeBoolean(trap.result);
      trap.springAt(trap.result ? Moment.RESULT_ENCODED : Moment.ARGUMENT_ENCODED);
    }

    @Override
    protected Trap decode(Decoder in) throws IOException {
      var trap = new Trap(
          in.readBoolean(),
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
    if (armed && now == moment) {
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
