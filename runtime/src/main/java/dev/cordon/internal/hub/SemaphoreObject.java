package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/** A number of permits, which are given in the order of asking. They do not come back by death. */
final class SemaphoreObject extends Waited {

  // All guarded by this.
  private long permits;

  SemaphoreObject(long permits) throws ProtocolException {
    if (permits != (int) permits) {
      throw new ProtocolException("a semaphore of " + permits + " permits");
    }
    this.permits = permits;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    switch (question.verb()) {
      case ACQUIRE -> acquire(question, question.content().number(0));
      case RELEASE -> release(question, question.content().number(0));
      case ACQUIRE_ALL -> {
        long all = Math.max(0, permits);
        permits -= all;
        question.answer(Answer.done(all));
      }
      case STATE -> question.answer(Answer.done(permits));
      default -> throw nonsense(question);
    }
  }

  private void acquire(Question question, long wanted) {
    // One that may not wait does not mind who does, as in java.util.concurrent.
    if (permits >= wanted && (waiting.isEmpty() || question.nanos() == 0)) {
      permits -= wanted;
      question.answer(Answer.DONE);
    } else {
      waiting.add(question);
    }
  }

  private void release(Question question, long more) throws ProtocolException {
    if (more < 0 || permits + more > Integer.MAX_VALUE) {
      question.answer(Answer.of(Status.REFUSED, "There would be more permits than an int has."));
      return;
    }
    permits += more;
    question.answer(Answer.DONE);
    serveWaiting();
  }

  private void serveWaiting() throws ProtocolException {
    Question first = waiting.peek();
    while (first != null && permits >= first.content().number(0)) {
      permits -= first.content().number(0);
      waiting.remove(first);
      first.answer(Answer.DONE);
      first = waiting.peek();
    }
  }

  @Override
  Answer withdrawn(Question question, Status why) {
    serveOthers(); // It may have been the one for whom there was not enough.
    return super.withdrawn(question, why);
  }

  private void serveOthers() {
    try {
      serveWaiting();
    } catch (ProtocolException e) {
      throw new AssertionError("all were looked at when they came", e);
    }
  }

  @Override
  void forget(Party party) {
    if (waiting.removeAll(party)) {
      serveOthers();
    }
  }
}
