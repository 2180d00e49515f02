package dev.cordon.internal.hub;

import dev.cordon.internal.launch.Timer;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Questions that wait for their answers, in the order in which they came. Guarded by the object.
 */
final class Waiting {
  private final HubObject object;
  private final Set<Question> all = new LinkedHashSet<>();

  Waiting(HubObject object) {
    this.object = object;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  /** Has a question wait, or answers that there is nothing, if it may not. */
  void add(Question question) {
    hold(question);
    keep(question, Answer.NOTHING);
  }

  /** Has a question wait, for this moment at least. */
  void hold(Question question) {
    all.add(question);
  }

  /** Has a question that is held, if it still is, wait as long as it may; else answers so. */
  void keep(Question question, Answer otherwise) {
    long nanos = question.nanos();
    if (!all.contains(question)) {
      return;
    }
    if (nanos == 0) {
      all.remove(question);
      question.answer(otherwise);
    } else if (nanos > 0) {
      question.limit(
          Timer.schedule(() -> object.withdraw(question, Status.NO), Duration.ofNanos(nanos)));
    }
  }

  @Nullable Question peek() {
    return all.isEmpty() ? null : all.iterator().next();
  }

  boolean remove(Question question) {
    return all.remove(question);
  }

  /** Takes out all, one after the other. */
  void drain(Consumer<Question> to) {
    for (Iterator<Question> each = all.iterator(); each.hasNext(); ) {
      Question question = each.next();
      each.remove();
      to.accept(question);
    }
  }

  /** Takes out those of a party; returns whether there were any. */
  boolean removeAll(Party party) {
    return all.removeIf(question -> question.party().equals(party));
  }
}
