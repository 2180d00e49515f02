package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    assertThat(sumWhereChangedAfterTheStart(QUIET)).containsOnly(2).hasSize(SIZE);
    assertThat(SpareJvms.spareStarts()).isEqualTo(taken + 1);
  }

  @Test
  void array_changedAfterAStartOfAJvm_hasArrivedAsItWas() throws Exception {
    assertThat(sumWhereChangedAfterTheStart(QUIET.fresh())).containsOnly(2).hasSize(SIZE);
  }

  private byte[] sumWhereChangedAfterTheStart(LaunchOptions options) throws Exception {
    Arrays.fill(bytes, (byte) 1);
    TaskProcess<byte[]> process = new Adding(bytes).with(options);
    process.start();
    Arrays.fill(bytes, (byte) 5);
    return process.get();
  }

  /** A process as it is generated, for a method that adds one to each byte. */
  @SuppressWarnings("serial") // It travels by its codec.
  private static final class Adding extends TaskProcess<byte[]> {
    static {
      CallCodec.register(Adding.class, new OwnCodec());
    }

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Adding(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public byte[] call() {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i]++;
      }
      return bytes;
    }

    private static final class OwnCodec extends CallCodec<Adding, byte[]> {
      OwnCodec() {
        super(Codecs.BYTES);
      }

      @Override
      public void write(Encoder out, Adding call) throws IOException {
        Codecs.BYTES.write(out, call.bytes);
      }

      @Override
      public Adding read(Decoder in) throws IOException {
        return new Adding(Codecs.BYTES.read(in));
      }
    }
  }
}
