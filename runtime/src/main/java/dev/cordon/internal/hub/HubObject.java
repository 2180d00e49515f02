package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/** A shared object. All that it does takes moments, and is done with its own lock held. */
abstract class HubObject {

  /** A question comes. */
  final void ask(Question question) {
    question.party().knows(this);
    synchronized (this) {
      try {
        serve(question);
      } catch (ProtocolException e) {
        question.answer(Answer.of(Status.REFUSED, "It makes no sense: " + e.getMessage()));
      }
    }
  }

  /** A question that waits is withdrawn, if it still does; one that is answered is not. */
  final void withdraw(Question question, Status why) {
    synchronized (this) {
      if (remove(question)) {
        question.answer(withdrawn(question, why));
      }
    }
  }

  /** Nobody has taken the answer to a question, nor will. */
  final void abandon(Question question) {
    synchronized (this) {
      if (remove(question)) {
        var unused = withdrawn(question, Status.NO);
      } else {
        unconfirmed(question);
      }
    }
  }

  /** The values of an answer have come. */
  final void confirm(Question question) {
    synchronized (this) {
      confirmed(question);
    }
  }

  /** A party has gone. */
  final void left(Party party) {
    synchronized (this) {
      forget(party);
    }
  }

  /** Nobody will ask any more. */
  final void end() {
    synchronized (this) {
      forgotten();
    }
  }

  /** Gives back the room that its values take. */
  void forgotten() {}

  /** Answers, or has the question wait. */
  abstract void serve(Question question) throws ProtocolException;

  /** Takes out a question that waits; returns whether it did. */
  boolean remove(Question question) {
    return false;
  }

  /** A question was taken out for that reason; returns the answer to it. */
  Answer withdrawn(Question question, Status why) {
    return Answer.of(why);
  }

  /** The values of an answer have come. */
  void confirmed(Question question) {}

  /** The values of an answer will not come. */
  void unconfirmed(Question question) {}

  /** Undoes what a party has left half done, and releases what it holds. */
  abstract void forget(Party party);

  static ProtocolException nonsense(Question question) {
    return new ProtocolException(question.verb() + " is for other objects");
  }
}
