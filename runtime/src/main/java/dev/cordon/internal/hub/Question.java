package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Content;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Something that is asked of an object, which answers once. */
abstract class Question {
  private final Party party;
  private final Verb verb;
  private final long nanos;
  private final Content content;

  /** Null where it waits for ever, or not at all. Guarded by the object. */
  private @Nullable Future<?> limit;

  /** How many of its values were dealt with. Guarded by the object. */
  private int progress;

  Question(Party party, Verb verb, long nanos, Content content) {
    this.party = party;
    this.verb = verb;
    this.nanos = nanos;
    this.content = content;
  }

  final Party party() {
    return party;
  }

  final Verb verb() {
    return verb;
  }

  /** {@return how long it may wait; less than zero for ever} */
  final long nanos() {
    return nanos;
  }

  final Content content() {
    return content;
  }

  final int progress() {
    return progress;
  }

  final void proceed() {
    progress++;
  }

  final void limit(Future<?> timer) {
    limit = timer;
  }

  /** Answers, with the lock of the object held. */
  final void answer(Answer answer) {
    Future<?> timer = limit;
    if (timer != null) {
      timer.cancel(false);
    }
    tell(answer);
  }

  /** Sends the answer, without waiting for anything. */
  abstract void tell(Answer answer);
}
