package dev.cordon.shared;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Status;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

final class LockHandle extends Handle implements SharedLock {
  private static final long serialVersionUID = 1L;

  LockHandle(Reference reference) {
    super(reference);
  }

  /** As the owner, where there is one. */
  @SuppressWarnings("deprecation") // Its successor is not there in Java 17.
  private static Content thisThread() {
    return Content.of(Thread.currentThread().getId());
  }

  @Override
  public void lock() {
    acquired(reference.ask(Verb.ACQUIRE, Reference.FOREVER, thisThread()));
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    acquired(reference.askInterruptibly(Verb.ACQUIRE, Reference.FOREVER, thisThread()));
  }

  @Override
  public boolean tryLock() {
    return acquired(reference.ask(Verb.ACQUIRE, thisThread()));
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    return acquired(
        reference.askInterruptibly(Verb.ACQUIRE, Reference.nanos(time, unit), thisThread()));
  }

  private static boolean acquired(Answer answer) {
    if (answer.status() == Status.REFUSED) {
      throw new IllegalStateException(answer.text());
    }
    return answer.isDone();
  }

  @Override
  public void unlock() {
    Answer answer = reference.ask(Verb.RELEASE, thisThread());
    if (answer.status() == Status.REFUSED) {
      throw new IllegalMonitorStateException(this + ": " + answer.text());
    }
  }

  @Override
  public boolean ownerDied() {
    return reference.ask(Verb.STATE).number(1) != 0;
  }

  @Override
  public boolean isLocked() {
    return reference.ask(Verb.STATE).number(0) != 0;
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException(
        "A shared lock has no conditions; wait for a SharedQueue or SharedSemaphore instead.");
  }
}
