package dev.cordon.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.wire.BatchMessage;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.NumberMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order in which a parent hears what has become of calls. */
@Timeout(60)
final class InboxTest {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final FrameSender NOBODY = (type, parts) -> {
    throw new AssertionError(type);
  };

  private final Inbox inbox = new Inbox();

  private void hear(FrameSender answer, FrameType type, ByteBuffer... parts) throws IOException {
    inbox.hear(new Frame(type, List.of(parts)), answer);
  }

  /** {@return the number of the next call, zero if there is none} */
  private long next() {
    Inbox.Item item = inbox.poll();
    return item == null ? 0 : item.number();
  }

  @BeforeEach
  void hearThreeCalls() throws IOException {
    var form = new CallForm(Optional.empty(), 1, 3, "", Set.of(), Set.of(), 1);
    ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);
    hear(NOBODY, FrameType.FORM, number, form.encode());
    var call = new BatchMessage.Call("call", List.of());
    var batch = new BatchMessage(0, 1, NOTHING, List.of(call, call, call));
    hear(NOBODY, FrameType.BATCH, batch.parts());
  }

  @Test
  void revoke_isAnsweredBeforeALaterCallCanBegin() throws Exception {
    var begun = new AtomicLong();
    var worker = new Thread(() -> begun.set(next()));

    hear(
        (type, parts) -> {
          worker.start();
          while (worker.getState() != Thread.State.BLOCKED && worker.isAlive()) {
            Thread.onSpinWait();
          }
          assertThat(begun).hasValue(0);
        },
        FrameType.REVOKE,
        new NumberMessage(1).parts());

    worker.join();
    assertThat(begun).hasValue(2);
  }

  @Test
  void revoke_ofACallThatHasBegun_isNotAnswered() throws Exception {
    assertThat(next()).isEqualTo(1);

    hear(NOBODY, FrameType.REVOKE, new NumberMessage(1).parts());

    assertThat(next()).isEqualTo(2);
  }

  @Test
  void revoke_ofAll_leavesNone() throws Exception {
    hear(NOBODY, FrameType.REVOKE, new NumberMessage(NumberMessage.ALL).parts());

    assertThat(next()).isZero();
  }
}
