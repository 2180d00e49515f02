package dev.cordon.internal.engine;

import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ProtocolException;
import dev.cordon.internal.wire.ResultsMessage.Result;
import dev.cordon.pool.Engine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls that one worker has been given and has not ended, in the order in which it runs them:
 * the first is the one that runs or is next. Guarded by the lock of the session.
 */
final class Holding {
  private final int limit;
  private final Deque<Held> calls = new ArrayDeque<>();
  private long numbers;
  private int given;

  /** The last number that was told as one behind another. */
  private long asked;

  private long done;

  /** When it got the first of its calls or ended one, whichever was later, by the nano time. */
  private long moved;

  /** Those that nobody wants any more. */
  private final Set<Engine.Job> cancelled = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Calls that their worker is ended for, where they have ended by themselves meanwhile. */
  private final Deque<Held> kept = new ArrayDeque<>();

  /**
   * A call that a worker has.
   *
   * @param number its number there, which is the order of calls
   */
  record Held(long number, Engine.Job job) {}

  /** A call that a worker has ended, and how. */
  record Told(Engine.Job job, Result result) {}

  /**
   * What a worker leaves behind.
   *
   * @param lost what it had begun
   * @param unbegun what it had not, in its order
   * @param unwanted what it had not, and nobody wants
   */
  record Rest(List<Engine.Job> lost, List<Engine.Job> unbegun, List<Engine.Job> unwanted) {}

  /** @param limit how many calls may be given in all */
  Holding(int limit) {
    this.limit = limit;
  }

  boolean isEmpty() {
    return calls.isEmpty();
  }

  int size() {
    return calls.size();
  }

  /** {@return how many calls have ended} */
  long done() {
    return done;
  }

  /** {@return whether there are calls, of which the first and the last are of a short kind} */
  boolean areShort() {
    Held first = calls.peekFirst();
    Held last = calls.peekLast();
    return first != null && last != null && first.job.few() > 1 && last.job.few() > 1;
  }

  /** {@return for how many nanoseconds it has ended none of its calls} */
  long stillFor() {
    return System.nanoTime() - moved;
  }

  /** {@return how many calls may still be given} */
  int left() {
    return limit - given;
  }

  /** {@return whether it is time for a successor to be started} */
  boolean isSoonSpent() {
    return left() <= Math.max(1, limit / 4);
  }

  /** Adds calls that are given to the worker; returns the number of the first. */
  long add(List<? extends Engine.Job> batch) {
    long first = numbers + 1;
    if (calls.isEmpty()) {
      moved = System.nanoTime();
    }
    for (Engine.Job job : batch) {
      calls.add(new Held(++numbers, job));
    }
    given += batch.size();
    return first;
  }

  Iterable<Held> all() {
    return calls;
  }

  @Nullable Held find(Engine.Job job) {
    for (Held held : calls) {
      if (held.job.equals(job)) {
        return held;
      }
    }
    return null;
  }

  /** Returns whether a call is still to be ended with its worker. */
  boolean has(Held held) {
    return kept.contains(held) || calls.contains(held);
  }

  /**
   * Takes out the calls that have ended, to be told; but for one that is not told before its
   * process has gone, which is kept.
   *
   * @param culprit the call that the worker is being ended for, if there is one
   * @param told gets them, also if an exception is thrown
   * @throws ProtocolException if the worker does not have such a call
   */
  void end(List<Result> results, Engine.@Nullable Job culprit, List<Told> told)
      throws ProtocolException {
    moved = System.nanoTime();
    for (Result result : results) {
      if (!end(result, culprit, told)) {
        throw new ProtocolException("a result of call " + result.number() + ", which it has not");
      }
    }
  }

  /** Takes out those of the calls whose results are among these; others have been told before. */
  List<Told> endLeft(List<Result> results, Engine.@Nullable Job culprit) {
    List<Told> told = new ArrayList<>(results.size());
    for (Result result : results) {
      boolean unused = end(result, culprit, told);
    }
    return told;
  }

  private boolean end(Result result, Engine.@Nullable Job culprit, List<Told> told) {
    Held first = calls.peek();
    if (first == null || first.number != result.number()) {
      return false;
    }
    calls.remove();
    boolean unused = wasCancelled(first.job);
    done++;
    if (result.type() == FrameType.OUT_OF_MEMORY || first.job.equals(culprit)) {
      kept.add(first);
    } else {
      told.add(new Told(first.job, result));
    }
    return true;
  }

  /** {@return the call that has told that there was no memory for it} */
  @Nullable Held kept() {
    return kept.peekLast();
  }

  /** Notes that nobody wants a call any more; returns it, or null if it is not here. */
  @Nullable Held cancel(Engine.Job job) {
    Held held = find(job);
    if (held != null) {
      cancelled.add(job);
    }
    return held;
  }

  /** {@return whether nobody wants the call any more, which is then forgotten} */
  boolean wasCancelled(Engine.Job job) {
    return cancelled.remove(job);
  }

  /**
   * {@return the numbers of calls behind that one, if it is the first, the last of them first; each
   * is told once only, since a worker that is stopped does not answer}
   */
  List<Long> behind(long number) {
    List<Long> behind = new ArrayList<>();
    if (calls.isEmpty() || calls.getFirst().number != number) {
      return behind;
    }
    for (Iterator<Held> last = calls.descendingIterator(); last.hasNext(); ) {
      long next = last.next().number;
      if (next <= Math.max(number, asked)) {
        break;
      }
      behind.add(next);
    }
    asked = numbers;
    return behind;
  }

  /**
   * Takes out a call that will not be run.
   *
   * @throws ProtocolException if the worker does not have such a call
   */
  Engine.Job remove(long number) throws ProtocolException {
    for (Iterator<Held> last = calls.descendingIterator(); last.hasNext(); ) {
      Held held = last.next();
      if (held.number == number) {
        last.remove();
        given--;
        return held.job;
      }
    }
    throw new ProtocolException("call " + number + " is revoked, which it has not");
  }

  /** Takes out the calls from that number on, which the worker never got. */
  List<Engine.Job> removeFrom(long first) {
    List<Engine.Job> removed = new ArrayList<>();
    while (!calls.isEmpty() && calls.getLast().number >= first) {
      removed.add(0, calls.removeLast().job);
      given--;
    }
    return removed;
  }

  /** Takes out all, since the worker has gone, which had begun those up to that number. */
  Rest clear(long begun) {
    List<Engine.Job> lost = new ArrayList<>();
    List<Engine.Job> unbegun = new ArrayList<>();
    kept.forEach(held -> lost.add(held.job));
    List<Engine.Job> unwanted = new ArrayList<>();
    for (Held held : calls) {
      boolean wanted = !wasCancelled(held.job);
      (held.number <= begun ? lost : wanted ? unbegun : unwanted).add(held.job);
    }
    calls.clear();
    return new Rest(lost, unbegun, unwanted);
  }
}
