package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that are cut, flipped and prolonged: another message, or an {@link IOException}. */
@Timeout(60)
final class MessageDamageTest {
  enum Message {
    CALL {
      @Override
      byte[] bytes() throws IOException {
        return call(Duration.ofSeconds(3)).parts()[0].array();
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(CallMessage.of(List.of(ByteBuffer.wrap(bytes))).call()).isEmpty();
      }
    },
    FAILURE {
      @Override
      byte[] bytes() throws IOException {
        return new FailureMessage("x.Y", "why \u20ac", "at\nat", List.of()).parts()[0].array();
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(FailureMessage.of(List.of(ByteBuffer.wrap(bytes))).exception())
            .isEmpty();
      }
    },
    BEGUN {
      @Override
      byte[] bytes() {
        return new BegunMessage(System.nanoTime()).parts()[0].array();
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(BegunMessage.of(List.of(ByteBuffer.wrap(bytes)))).isNotNull();
      }
    },
    FORM {
      @Override
      byte[] bytes() throws IOException {
        return call(Duration.ofSeconds(3)).form().encode().array();
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(CallForm.decode(ByteBuffer.wrap(bytes))).isNotNull();
      }
    },
    BATCH {
      @Override
      byte[] bytes() throws IOException {
        List<ByteBuffer> body = List.of(ByteBuffer.allocate(5), ByteBuffer.allocate(0));
        return bytesOf(new BatchMessage(
                3,
                7,
                ByteBuffer.allocate(2),
                List.of(new BatchMessage.Call("n\u00e4me", body), new BatchMessage.Call("", body)))
            .parts()[0]);
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(BatchMessage.of(List.of(ByteBuffer.wrap(bytes))).calls())
            .allMatch(call -> call.body().size() < 10);
      }
    },
    RESULTS {
      @Override
      byte[] bytes() throws IOException {
        List<ByteBuffer> body = List.of(ByteBuffer.allocate(5), ByteBuffer.allocate(0));
        return bytesOf(new ResultsMessage.Result(7, FrameType.RETURNED, 99, body).parts()[0]);
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(ResultsMessage.of(List.of(ByteBuffer.wrap(bytes)))).isNotEmpty();
      }
    },
    INVITATION {
      @Override
      byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<ByteBuffer> parts = List.of(ByteBuffer.allocate(7), ByteBuffer.allocate(0));
        new Invitation("/a/socket", Hello.fresh(), parts, "").send(bytes);
        return bytes.toByteArray();
      }

      @Override
      void read(byte[] bytes) throws IOException {
        assertThat(Invitation.read(new ByteArrayInputStream(bytes)).hello()).hasSize(Hello.LENGTH);
      }
    };

    static byte[] bytesOf(ByteBuffer part) {
      byte[] bytes = new byte[part.remaining()];
      part.duplicate().get(bytes);
      return bytes;
    }

    abstract byte[] bytes() throws IOException;

    abstract void read(byte[] bytes) throws IOException;
  }

  private static CallMessage call(Duration timeout) {
    return new CallMessage(
        "n\u00e4me",
        new CallForm(Optional.of(timeout), 1, 3, "x.Call", Set.of("a.B", "c.D"), Set.of("e.F"), 77),
        ByteBuffer.wrap(new byte[] {1, 2}),
        List.of());
  }

  @ParameterizedTest
  @EnumSource
  void read_ofACutMessage_isAnIoException(Message message) throws Exception {
    byte[] whole = message.bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);

      assertThatThrownBy(() -> message.read(cut))
          .as("%s bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void read_ofALongerMessage_isAnIoException(Message message) throws Exception {
    byte[] whole = message.bytes();

    assertThatThrownBy(() -> message.read(Arrays.copyOf(whole, whole.length + 1)))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @EnumSource
  void read_ofAFlippedMessage_isAnotherOrAnIoException(Message message) throws Exception {
    byte[] whole = message.bytes();
    message.read(whole);
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        message.read(flipped);
      } catch (IOException e) {
        assertThat(e).as("bit %s", bit).hasNoCause(); // Found here, not by accident.
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void read_ofAnyNumberAnywhere_isAnotherOrAnIoException(Message message) throws Exception {
    byte[] whole = message.bytes();
    for (int number : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 24}) {
      for (int at = 0; at + Integer.BYTES <= whole.length; at++) {
        byte[] changed = whole.clone();
        ByteBuffer.wrap(changed).putInt(at, number);
        try {
          message.read(changed);
        } catch (IOException e) {
          assertThat(e).as("%s at %s", number, at).hasNoCause();
        }
      }
    }
  }

  @Test
  void callMessage_ofADurationThatCannotBe_isAnIoException() throws Exception {
    byte[] bytes = call(Duration.ofSeconds(Long.MAX_VALUE)).parts()[0].array();
    int nanos = Integer.BYTES + 5 + 1 + Long.BYTES; // Behind the name, a flag and the seconds.
    ByteBuffer.wrap(bytes).putInt(nanos, Integer.MAX_VALUE);

    assertThatThrownBy(() -> CallMessage.of(List.of(ByteBuffer.wrap(bytes))))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("duration");
  }

  @Test
  void failureMessage_ofADescriptionThatIsTooLarge_isRefused() {
    assertThatThrownBy(() -> FailureMessage.of(List.of(ByteBuffer.allocate(5 << 20))))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("5242880 bytes");
  }
}
