package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The messages within frames. */
@Timeout(60)
final class MessageTest {
  private static final CallMessage CALL = new CallMessage(
      "name \u00e4\ud83d\ude00",
      Optional.of(Duration.ofNanos(1_500_000_001)),
      Set.of("a.B"),
      Set.of("c.D", "e.F"),
      77,
      ByteBuffer.wrap(new byte[] {1, 2, 3}));

  @Test
  void callMessage_isReadAsItWasWritten() throws Exception {
    assertThat(CallMessage.of(joined(CALL.parts()))).isEqualTo(CALL);
  }

  @Test
  void callMessage_withoutATimeout_hasNone() throws Exception {
    var message =
        new CallMessage("n", Optional.empty(), Set.of(), Set.of(), 1, ByteBuffer.allocate(0));

    assertThat(CallMessage.of(joined(message.parts()))).isEqualTo(message);
  }

  @Test
  void callMessage_cutAnywhereBeforeItsCall_isAnIoException() throws Exception {
    byte[] whole = joined(CALL.parts());
    for (int length = 0; length < whole.length - 3; length++) {
      byte[] cut = Arrays.copyOf(whole, length);

      assertThatThrownBy(() -> CallMessage.of(cut))
          .as("%s bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void failureMessage_isReadAsItWasWritten() throws Exception {
    var message = new FailureMessage("x.Y", "why", "at", ByteBuffer.wrap(new byte[] {9}));

    assertThat(FailureMessage.of(joined(message.parts()))).isEqualTo(message);
  }

  @Test
  void text_withAHugeLength_isRefusedWithoutItsAllocation() {
    byte[] body = ByteBuffer.allocate(8).putInt(Integer.MAX_VALUE).array();

    assertThatThrownBy(() -> FailureMessage.of(body))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a text of 2147483647 bytes, with 4 there");
  }

  @Test
  void text_withANegativeLength_isRefused() {
    assertThatThrownBy(() -> FailureMessage.of(new byte[] {-1, -1, -1, -1}))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void invitation_isReadAsItWasSent() throws Exception {
    var bytes = new ByteArrayOutputStream();
    byte[] hello = Hello.fresh();

    new Invitation("/a/socket", hello).send(bytes);
    Invitation read = Invitation.read(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(read.socket()).isEqualTo("/a/socket");
    assertThat(read.hello()).isEqualTo(hello);
  }

  @Test
  void hello_isFreshEachTime() {
    byte[] first = Hello.fresh();

    assertThat(first).hasSize(Hello.LENGTH);
    assertThat(Hello.same(first, first.clone())).isTrue();
    assertThat(Hello.same(first, Hello.fresh())).isFalse();
    assertThat(Hello.same(first, new byte[0])).isFalse();
  }

  private static byte[] joined(ByteBuffer... parts) {
    var bytes = new ByteArrayOutputStream();
    for (ByteBuffer part : parts) {
      byte[] copy = new byte[part.remaining()];
      part.get(copy);
      bytes.writeBytes(copy);
    }
    return bytes.toByteArray();
  }
}
