package dev.cordon.shared;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class BarrierHandle extends Handle implements SharedBarrier {
  private static final long serialVersionUID = 1L;

  BarrierHandle(Reference reference) {
    super(reference);
  }

  @Override
  public int await() throws InterruptedException, BrokenBarrierException {
    try {
      return await(Reference.FOREVER);
    } catch (TimeoutException e) {
      throw new IllegalStateException("a time was up that was for ever", e);
    }
  }

  @Override
  public int await(long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    return await(Reference.nanos(timeout, unit));
  }

  private int await(long nanos)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    Answer answer = reference.joinInterruptibly(Verb.AWAIT, nanos, Content.NONE);
    return switch (answer.status()) {
      case DONE -> (int) answer.number(0);
      case NO -> throw new TimeoutException(this + ": not all have come in time");
      default -> throw new BrokenBarrierException(this + " is broken");
    };
  }

  @Override
  public void reset() {
    var unused = reference.ask(Verb.RESET);
  }

  @Override
  public boolean isBroken() {
    return reference.ask(Verb.STATE).number(2) != 0;
  }

  @Override
  public int getParties() {
    return (int) reference.ask(Verb.STATE).number(0);
  }

  @Override
  public int getNumberWaiting() {
    return (int) reference.ask(Verb.STATE).number(1);
  }
}
