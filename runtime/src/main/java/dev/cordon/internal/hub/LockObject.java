package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * A lock. One that is owned is reentrant, and released by its owner alone, a thread of a process;
 * any other is released by anybody. Either way it is released when the process has gone that has
 * acquired it last.
 */
final class LockObject extends Waited {
  private final boolean owned;

  // All guarded by this.

  /** Who has acquired it last; null while it is free. */
  private @Nullable Party holder;

  /** The holder's thread. */
  private long thread;

  /** How many times it is held, all by the same thread. */
  private int holds;

  /** Whether the holder before died holding it. */
  private boolean ownerDied;

  LockObject(boolean owned) {
    this.owned = owned;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    switch (question.verb()) {
      case ACQUIRE -> acquire(question, question.content().number(0));
      case RELEASE -> release(question, question.content().number(0));
      case STATE -> question.answer(Answer.done(holds, ownerDied ? 1 : 0));
      default -> throw nonsense(question);
    }
  }

  private void acquire(Question question, long by) {
    if (holder == null) {
      grant(question, by);
    } else if (owned && isHolder(question, by)) {
      if (holds == Integer.MAX_VALUE) {
        question.answer(Answer.of(Status.REFUSED, "It is held too many times."));
        return;
      }
      holds++;
      question.answer(Answer.DONE);
    } else {
      waiting.add(question);
    }
  }

  private boolean isHolder(Question question, long by) {
    return question.party().equals(holder) && thread == by;
  }

  private void grant(Question question, long by) {
    holder = question.party();
    thread = by;
    holds = 1;
    question.answer(Answer.DONE);
  }

  private void release(Question question, long by) throws ProtocolException {
    if (holder == null) {
      question.answer(Answer.of(Status.REFUSED, "It is not held."));
    } else if (owned && !isHolder(question, by)) {
      question.answer(Answer.of(Status.REFUSED, "It is held by another thread."));
    } else {
      if (--holds == 0) {
        free(false);
      }
      question.answer(Answer.DONE);
    }
  }

  private void free(boolean died) throws ProtocolException {
    holder = null;
    holds = 0;
    ownerDied = died;
    Question next = waiting.peek();
    if (next != null) {
      waiting.remove(next);
      grant(next, next.content().number(0));
    }
  }

  @Override
  void forget(Party party) {
    waiting.removeAll(party);
    if (party.equals(holder)) {
      try {
        free(true);
      } catch (ProtocolException e) {
        throw new AssertionError("it was looked at when it came", e);
      }
    }
  }
}
