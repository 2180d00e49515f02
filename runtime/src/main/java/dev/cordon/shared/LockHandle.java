package dev.cordon.shared;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Hub;
import dev.cordon.internal.hub.Kind;
import dev.cordon.internal.hub.Status;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.LockBoard;
import dev.cordon.internal.wire.LockBoard.Word;
import dev.cordon.internal.wire.Spin;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

final class LockHandle extends Handle implements SharedLock {
  private static final long serialVersionUID = 1L;

  /** Whether it is reentrant, and released by its owner alone. */
  private final transient boolean owned;

  /** What this process sees of it; null if it sees nothing, or has not asked. */
  private transient volatile @Nullable Word word;

  private transient volatile boolean isAsked;

  LockHandle(Reference reference) {
    super(reference);
    this.owned = reference.kind() == Kind.REENTRANT_LOCK;
  }

  @SuppressWarnings("deprecation") // Its successor is not there in Java 17.
  private static int thisThread() {
    return (int) Thread.currentThread().getId();
  }

  /** As the owner, where there is one. */
  private static Content byThisThread() {
    return Content.of(thisThread());
  }

  @Override
  public void lock() {
    if (!isAcquired(true)) {
      acquired(reference.ask(Verb.ACQUIRE, Reference.FOREVER, byThisThread()));
    }
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    requireNotInterrupted();
    if (!isAcquired(true)) {
      acquired(reference.askInterruptibly(Verb.ACQUIRE, Reference.FOREVER, byThisThread()));
    }
  }

  @Override
  public boolean tryLock() {
    return isAcquired(false) || acquired(reference.ask(Verb.ACQUIRE, byThisThread()));
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    requireNotInterrupted();
    return isAcquired(time > 0)
        || acquired(
            reference.askInterruptibly(Verb.ACQUIRE, Reference.nanos(time, unit), byThisThread()));
  }

  private static void requireNotInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private static boolean acquired(Answer answer) {
    if (answer.status() == Status.REFUSED) {
      throw new IllegalStateException(answer.text());
    }
    return answer.isDone();
  }

  @Override
  public void unlock() {
    Hub hub = reference.place().hub();
    Word seen = word(hub);
    if (seen != null && seen.release(hub.party(), thisThread(), owned)) {
      return;
    }
    Answer answer = reference.ask(Verb.RELEASE, byThisThread());
    if (answer.status() == Status.REFUSED) {
      throw new IllegalMonitorStateException(this + ": " + answer.text());
    }
  }

  @Override
  public boolean ownerDied() {
    Word seen = word(reference.place().hub());
    if (seen != null) {
      long state = seen.state();
      if (seen.isCurrent(state)) {
        return Word.ownerDied(state);
      }
    }
    return reference.ask(Verb.STATE).number(1) != 0;
  }

  @Override
  public boolean isLocked() {
    return reference.ask(Verb.STATE).number(0) != 0;
  }

  /** Returns whether it could be had without the manager, at once or soon. */
  private boolean isAcquired(boolean isPatient) {
    Hub hub = reference.place().hub();
    Word seen = word(hub);
    if (seen == null) {
      return false;
    }
    int party = hub.party();
    int thread = thisThread();
    return seen.acquire(party, thread, owned)
        || (isPatient && Spin.until(() -> seen.acquire(party, thread, owned)));
  }

  /** Returns what this process sees of it; null if its manager has to be asked for everything. */
  private @Nullable Word word(Hub hub) {
    LockBoard board = hub.board();
    if (board == null) {
      return null;
    }
    if (!isAsked) {
      Answer answer = reference.ask(Verb.STATE);
      word = board.word(answer.number(2), answer.number(3));
      isAsked = true;
    }
    return word;
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException(
        "A shared lock has no conditions; wait for a SharedQueue or SharedSemaphore instead.");
  }
}
