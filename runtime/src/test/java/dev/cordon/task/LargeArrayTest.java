package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.scope.ThreadScope;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Large arrays travel as they are at the start, although they are not always copied for it. */
@Isolated("It counts who takes the spare JVM.")
@Timeout(60)
final class LargeArrayTest {
  private static final int SIZE = 8 << 20;

  private final byte[] bytes = new byte[SIZE];

  @AfterEach
  void release() {
    SpareJvms.release();
  }

  @Test
  void array_changedAfterAStartInASpare_hasArrivedAsItWas() throws Exception {
    new Adding(new byte[0]).with(QUIET).start();
    Await.until("there is a spare", () -> SpareJvms.current().isPresent());
    long taken = SpareJvms.spareStarts();

    assertThat(resultWhereChangedAfterTheStart(QUIET)).containsOnly(2).hasSize(SIZE);
    assertThat(SpareJvms.spareStarts()).isEqualTo(taken + 1);
  }

  @Test
  void array_changedAfterAStartOfAJvm_hasArrivedAsItWas() throws Exception {
    assertThat(resultWhereChangedAfterTheStart(QUIET.fresh())).containsOnly(2).hasSize(SIZE);
  }

  private byte[] resultWhereChangedAfterTheStart(LaunchOptions options) throws Exception {
    Arrays.fill(bytes, (byte) 1);
    TaskProcess<byte[]> process = new Adding(bytes).with(options);
    process.start();
    Arrays.fill(bytes, (byte) 5);
    return process.get();
  }

  @Test
  void array_thatItsScopeWipes_arrivesAsItWasReturned() throws Exception {
    TaskProcess<byte[]> process = new Wiping().with(QUIET);
    process.start();

    assertThat(process.get()).containsOnly(7).hasSize(SIZE);
  }

  @Test
  void start_withoutRoomForACopy_leavesNothing(@TempDir Path directory) throws Exception {
    try (ParentJvm parent =
        ParentJvm.in(directory).flags("-Xmx96m").main(LargeArrayParent.class).start()) {
      assertThat(parent.output()).isEqualTo("failed, 0 children\n");
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
    }
  }

  /** A process as it is generated, for a method that returns an array which its scope owns. */
  @SuppressWarnings("serial") // It travels by its codec.
  private static final class Wiping extends TaskProcess<byte[]> {
    private static final ThreadScope<Room> ROOM = ThreadScope.of("room", Room::new);

    static {
      CallCodec.register(Wiping.class, new OwnCodec());
    }

    private static final long serialVersionUID = 1L;

    @Override
    public byte[] call() {
      Arrays.fill(ROOM.get().bytes, (byte) 7);
      return ROOM.get().bytes;
    }

    private static final class Room implements AutoCloseable {
      private final byte[] bytes = new byte[SIZE];

      @Override
      public void close() {
        Arrays.fill(bytes, (byte) 0);
      }
    }

    private static final class OwnCodec extends CallCodec<Wiping, byte[]> {
      OwnCodec() {
        super(Codecs.BYTES);
      }

      @Override
      public void write(Encoder out, Wiping call) {
        // It has no arguments.
      }

      @Override
      public Wiping read(Decoder in) {
        return new Wiping();
      }
    }
  }
}
