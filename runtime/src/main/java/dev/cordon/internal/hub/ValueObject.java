package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.ProtocolException;
import java.nio.ByteBuffer;
import java.util.List;

/** One value, and a version that changes with it. */
final class ValueObject extends HubObject {
  private final Ledger ledger;

  // All guarded by this.
  private List<ByteBuffer> value;
  private long version = 1;

  /** Its first value has been taken account of. */
  ValueObject(Ledger ledger, List<ByteBuffer> value) {
    this.ledger = ledger;
    this.value = value;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    switch (question.verb()) {
      case GET -> question.answer(new Answer(Status.DONE, Content.of(value, version)));
      case SET -> set(question, question.content().number(0), question.content().value(0));
      default -> throw nonsense(question);
    }
  }

  private void set(Question question, long expected, List<ByteBuffer> next) {
    if (expected >= 0 && expected != version) {
      question.answer(Answer.of(Status.NO));
    } else if (!ledger.take(Content.sizeOf(next))) {
      question.answer(Answer.of(Status.FULL));
    } else {
      ledger.giveBack(Content.sizeOf(value));
      value = next;
      question.answer(Answer.done(++version));
    }
  }

  @Override
  void forgotten() {
    ledger.giveBack(Content.sizeOf(value));
    value = List.of();
  }

  @Override
  void forget(Party party) {
    // Nobody waits for it, and nobody holds it.
  }
}
