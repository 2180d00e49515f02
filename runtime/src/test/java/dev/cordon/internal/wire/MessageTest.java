package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The messages within frames. */
@Timeout(60)
final class MessageTest {
  private static final CallMessage CALL = new CallMessage(
      "name \u00e4\ud83d\ude00",
      new CallForm(
          Optional.of(Duration.ofNanos(1_500_000_001)),
          1,
          3,
          "x.Call",
          Set.of("a.B"),
          Set.of("c.D", "e.F"),
          77),
      ByteBuffer.wrap(new byte[] {5, 6, 7}),
      List.of(ByteBuffer.wrap(new byte[] {1, 2}), ByteBuffer.wrap(new byte[] {3})));

  @Test
  void callMessage_isReadAsItWasWritten() throws Exception {
    assertThat(CallMessage.of(List.of(CALL.parts()))).isEqualTo(CALL);
  }

  @Test
  void kept_copiesWhatIsLent() {
    byte[] bytes = {1, 2};
    ByteBuffer own = ByteBuffer.wrap(new byte[] {3});
    var lent = new CallMessage(
        CALL.name(),
        CALL.form(),
        CALL.scopes(),
        List.of(ByteBuffer.wrap(bytes).asReadOnlyBuffer(), own));

    List<ByteBuffer> kept = lent.kept().call();
    bytes[0] = 9;

    assertThat(kept.get(0)).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    assertThat(kept.get(1)).isSameAs(own);
  }

  /** As a list of a large queue or map has. */
  @Test
  void answerOfMillions_isReadAsItWasWritten() throws Exception {
    long[] numbers = new long[2_000_000];
    Arrays.setAll(numbers, i -> i);
    List<List<ByteBuffer>> values = Collections.nCopies(2_000_000, List.of());

    AnswerMessage read = AnswerMessage.of(
        List.of(new AnswerMessage(7, (byte) 1, new Content(numbers, values)).parts()));

    assertThat(read.content().numbers()).isEqualTo(numbers);
    assertThat(read.content().values()).isEqualTo(values);
  }

  @Test
  void callMessage_withoutATimeout_hasNone() throws Exception {
    var message = new CallMessage(
        "n",
        new CallForm(Optional.empty(), 1, 3, "", Set.of(), Set.of(), 1),
        ByteBuffer.allocate(0),
        List.of());

    assertThat(CallMessage.of(List.of(message.parts()))).isEqualTo(message);
  }

  @Test
  void callMessage_cutAnywhereBeforeItsCall_isAnIoException() throws Exception {
    byte[] whole = CALL.parts()[0].array();
    for (int length = 0; length < whole.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(whole, length));

      assertThatThrownBy(() -> CallMessage.of(List.of(cut)))
          .as("%s bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void failureMessage_isReadAsItWasWritten() throws Exception {
    var message = new FailureMessage("x.Y", "why", "at", List.of(ByteBuffer.wrap(new byte[] {9})));

    assertThat(FailureMessage.of(List.of(message.parts()))).isEqualTo(message);
  }

  @Test
  void text_withAHugeLength_isRefusedWithoutItsAllocation() {
    ByteBuffer body = ByteBuffer.allocate(8).putInt(0, Integer.MAX_VALUE);

    assertThatThrownBy(() -> FailureMessage.of(List.of(body)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("2147483647 bytes are announced, and 4 have come");
  }

  @Test
  void text_withANegativeLength_isRefused() {
    assertThatThrownBy(
            () -> FailureMessage.of(List.of(ByteBuffer.wrap(new byte[] {-1, -1, -1, -1}))))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void invitation_isReadAsItWasSent() throws Exception {
    var bytes = new ByteArrayOutputStream();
    byte[] hello = Hello.fresh();
    List<ByteBuffer> call = List.of(CALL.parts());

    new Invitation("/a/socket", hello, call, "x.Y").send(bytes);
    Invitation read = Invitation.read(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(read.socket()).isEqualTo("/a/socket");
    assertThat(read.hello()).isEqualTo(hello);
    assertThat(read.call()).isEqualTo(call);
    assertThat(read.likely()).isEqualTo("x.Y");
  }

  @Test
  void invitation_hasRoomForASmallCall() throws Exception {
    assertThat(Invitation.hasRoomFor(CALL.parts())).isTrue();
    assertThat(Invitation.hasRoomFor(ByteBuffer.allocate(64 * 1024))).isFalse();
  }

  @Test
  void begunMessage_isReadAsItWasWritten() throws Exception {
    var message = new BegunMessage(-5);

    assertThat(BegunMessage.of(List.of(message.parts()))).isEqualTo(message);
    assertThatThrownBy(() -> BegunMessage.of(List.of(ByteBuffer.allocate(7))))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void hello_isFreshEachTime() {
    byte[] first = Hello.fresh();

    assertThat(first).hasSize(Hello.LENGTH);
    assertThat(Hello.same(first, first.clone())).isTrue();
    assertThat(Hello.same(first, Hello.fresh())).isFalse();
    assertThat(Hello.same(first, new byte[0])).isFalse();
  }

  @Test
  void messages_withoutParts_areProtocolFaults() {
    assertThatThrownBy(() -> CallMessage.of(List.of())).isInstanceOf(ProtocolException.class);
    assertThatThrownBy(() -> FailureMessage.of(List.of())).isInstanceOf(ProtocolException.class);
  }
}
