package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/** Where a number of parties wait for each other, again and again; broken if one gives up. */
final class BarrierObject extends Waited {
  private final int parties;

  // All guarded by this.
  private boolean broken;

  BarrierObject(long parties) throws ProtocolException {
    if (parties <= 0 || parties > Integer.MAX_VALUE) {
      throw new ProtocolException("a barrier of " + parties + " parties");
    }
    this.parties = (int) parties;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    switch (question.verb()) {
      case AWAIT -> await(question);
      case RESET -> {
        waiting.drain(waiter -> waiter.answer(Answer.of(Status.BROKEN)));
        broken = false;
        question.answer(Answer.DONE);
      }
      case STATE -> question.answer(Answer.done(parties, waiting.size(), broken ? 1 : 0));
      default -> throw nonsense(question);
    }
  }

  private void await(Question question) {
    if (broken) {
      question.answer(Answer.of(Status.BROKEN));
    } else if (waiting.size() + 1 < parties) {
      waiting.add(question);
      if (question.nanos() == 0) {
        breakUp(); // It has given up at once.
      }
    } else {
      int[] stillToCome = {parties - 1};
      waiting.drain(waiter -> waiter.answer(Answer.done(stillToCome[0]--)));
      question.answer(Answer.done(0));
    }
  }

  private void breakUp() {
    broken = true;
    waiting.drain(waiter -> waiter.answer(Answer.of(Status.BROKEN)));
  }

  @Override
  Answer withdrawn(Question question, Status why) {
    breakUp();
    return super.withdrawn(question, why);
  }

  @Override
  void forget(Party party) {
    if (waiting.removeAll(party)) {
      breakUp();
    }
  }
}
