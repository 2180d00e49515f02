package dev.cordon.internal.hub;

import dev.cordon.internal.wire.LockBoard;
import dev.cordon.internal.wire.LockBoard.Word;
import dev.cordon.internal.wire.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * A lock. One that is owned is reentrant, and released by its owner alone, a thread of a process;
 * any other is released by anybody. Either way it is released when the process has gone that has
 * acquired it last.
 *
 * <p>Its state is a word that clients may change too, see {@link LockBoard}; they come here if they
 * have to wait, or somebody else does. Each step looks at the word, and begins anew if it has been
 * changed meanwhile.
 */
final class LockObject extends Waited {
  private final boolean owned;
  private final @Nullable LockBoard board;
  private final Word word;

  /** Whether the word is that of another lock already. Guarded by this. */
  private boolean forgotten;

  /** With a word on {@code board}, if there is one and it has room. */
  LockObject(boolean owned, @Nullable LockBoard board) {
    this.owned = owned;
    Word seen = board == null ? null : board.next();
    this.board = seen == null ? null : board;
    this.word = seen == null ? LockBoard.unseen() : seen;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    if (forgotten) {
      question.answer(Answer.of(Status.UNKNOWN));
      return;
    }
    switch (question.verb()) {
      case ACQUIRE -> acquire(question);
      case RELEASE -> release(question);
      case STATE -> {
        long state = word.state();
        question.answer(Answer.done(
            Word.party(state) == 0 ? 0 : 1,
            Word.ownerDied(state) ? 1 : 0,
            word.place(),
            word.generation()));
      }
      default -> throw nonsense(question);
    }
  }

  /** Returns the number of the thread that asks. */
  private static int thread(Question question) throws ProtocolException {
    return (int) question.content().number(0);
  }

  private void acquire(Question question) throws ProtocolException {
    int party = question.party().number();
    int thread = thread(question);
    while (!word.acquire(party, thread, owned)) {
      long state = word.state();
      if (!word.isCurrent(state)) { // All clients can write there.
        question.answer(Answer.of(Status.REFUSED, "A process has destroyed its state."));
        return;
      }
      if (owned && Word.isHeldBy(state, party, thread)) {
        question.answer(Answer.of(Status.REFUSED, "It is held too many times."));
        return;
      }
      if (question.nanos() == 0) {
        question.answer(Answer.NOTHING);
        return;
      }
      if (Word.isMarked(state) || (Word.party(state) != 0 && word.mark(state))) {
        waiting.add(question);
        return;
      }
    }
    question.answer(Answer.DONE);
  }

  private void release(Question question) throws ProtocolException {
    while (true) {
      long state = word.state();
      if (Word.party(state) == 0) {
        question.answer(Answer.of(Status.REFUSED, "It is not held."));
        return;
      }
      if (owned && !Word.isHeldBy(state, question.party().number(), thread(question))) {
        question.answer(Answer.of(Status.REFUSED, "It is held by another thread."));
        return;
      }
      if (word.holds() > 1) {
        word.holds(word.holds() - 1);
        question.answer(Answer.DONE);
        return;
      }
      if (isPassedOn(state, false)) {
        question.answer(Answer.DONE);
        return;
      }
    }
  }

  /** Hands it to the next, or frees it; returns false if its state is another already. */
  private boolean isPassedOn(long state, boolean died) throws ProtocolException {
    Question next = waiting.peek();
    if (next == null) {
      return word.free(state, died);
    }
    boolean marked = waiting.size() > 1;
    if (!word.handOn(state, next.party().number(), thread(next), marked, died)) {
      return false;
    }
    waiting.remove(next);
    next.answer(Answer.DONE);
    return true;
  }

  @Override
  void forget(Party party) {
    waiting.removeAll(party);
    if (forgotten) {
      return;
    }
    try {
      long state = word.state();
      while (Word.party(state) == party.number() && !isPassedOn(state, true)) {
        state = word.state();
      }
    } catch (ProtocolException e) {
      throw new AssertionError("it was looked at when it came", e);
    }
  }

  @Override
  void forgotten() {
    forgotten = true;
    waiting.drain(question -> question.answer(Answer.of(Status.UNKNOWN)));
    if (board != null) {
      board.takeBack(word);
    }
  }
}
