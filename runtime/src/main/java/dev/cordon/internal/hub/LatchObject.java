package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/** A count that goes down to zero, for which many may wait. */
final class LatchObject extends Waited {

  // All guarded by this.
  private long count;

  LatchObject(long count) throws ProtocolException {
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw new ProtocolException("a latch of " + count);
    }
    this.count = count;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    switch (question.verb()) {
      case COUNT_DOWN -> {
        count = Math.max(0, count - 1);
        if (count == 0) {
          waiting.drain(waiter -> waiter.answer(Answer.DONE));
        }
        question.answer(Answer.DONE);
      }
      case AWAIT -> {
        if (count == 0) {
          question.answer(Answer.DONE);
        } else {
          waiting.add(question);
        }
      }
      case STATE -> question.answer(Answer.done(count));
      default -> throw nonsense(question);
    }
  }

  @Override
  void forget(Party party) {
    waiting.removeAll(party);
  }
}
