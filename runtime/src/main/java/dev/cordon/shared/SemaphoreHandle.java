package dev.cordon.shared;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Status;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.util.concurrent.TimeUnit;

final class SemaphoreHandle extends Handle implements SharedSemaphore {
  private static final long serialVersionUID = 1L;

  SemaphoreHandle(Reference reference) {
    super(reference);
  }

  @Override
  public void acquire() throws InterruptedException {
    acquire(1);
  }

  @Override
  public void acquire(int permits) throws InterruptedException {
    var unused = reference.askInterruptibly(Verb.ACQUIRE, Reference.FOREVER, of(permits));
  }

  @Override
  public void acquireUninterruptibly() {
    acquireUninterruptibly(1);
  }

  @Override
  public void acquireUninterruptibly(int permits) {
    var unused = reference.ask(Verb.ACQUIRE, Reference.FOREVER, of(permits));
  }

  @Override
  public boolean tryAcquire() {
    return tryAcquire(1);
  }

  @Override
  public boolean tryAcquire(int permits) {
    return reference.ask(Verb.ACQUIRE, of(permits)).isDone();
  }

  @Override
  public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
    return tryAcquire(1, timeout, unit);
  }

  @Override
  public boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException {
    return reference
        .askInterruptibly(Verb.ACQUIRE, Reference.nanos(timeout, unit), of(permits))
        .isDone();
  }

  @Override
  public void release() {
    release(1);
  }

  @Override
  public void release(int permits) {
    Answer answer = reference.ask(Verb.RELEASE, of(permits));
    if (answer.status() == Status.REFUSED) {
      throw new IllegalStateException(this + ": " + answer.text());
    }
  }

  private static Content of(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException(permits + " permits");
    }
    return Content.of(permits);
  }

  @Override
  public int availablePermits() {
    return (int) reference.ask(Verb.STATE).number(0);
  }

  @Override
  public int drainPermits() {
    return (int) reference.ask(Verb.ACQUIRE_ALL).number(0);
  }
}
