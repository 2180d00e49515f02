package dev.cordon.guard;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches in which order threads enter locks, and tells when two orders contradict each other: the
 * locks might be waited for in a circle, although nobody waits yet.
 *
 * <p>Locks of one name are of one class: what is entered within which is known by names, so that
 * one run with few objects speaks for all. Only where a lock is entered within another of its own
 * name does it matter which objects they are of. The idea is that of the lock validator of Linux.
 *
 * <p>Safe for use by several threads.
 */
final class LockOrder {
  static final String PROPERTY = "cordon.lockOrder";

  private final boolean throwing;

  /** The locks that a thread holds, as often as it has entered them, the outermost first. */
  private final ThreadLocal<List<OrderedLock>> held = ThreadLocal.withInitial(ArrayList::new);

  /** What was entered within what, by names. Guarded by this. */
  private final Map<Object, Map<Object, Nesting>> ofNames = new HashMap<>();

  /** The same for the locks of one name. Keeps no lock from being collected. Guarded by this. */
  private final Map<Object, Map<Object, Nesting>> ofLocks = new WeakHashMap<>();

  /**
   * Begins with nothing known.
   *
   * @param throwing whether a contradiction is thrown, every time, or logged, once
   */
  LockOrder(boolean throwing) {
    this.throwing = throwing;
  }

  /** {@return what a value of the system property asks for, which may be nothing} */
  static @Nullable LockOrder of(@Nullable String wish) {
    if (wish == null) {
      return null;
    }
    return switch (wish) {
      case "throw" -> new LockOrder(true);
      case "report" -> new LockOrder(false);
      default ->
        throw new IllegalArgumentException("The system property " + PROPERTY + " is \"" + wish
            + "\". Write \"throw\" or \"report\".");
    };
  }

  /**
   * Looks at the order before this thread waits for {@code lock}.
   *
   * @throws LockOrderException if it contradicts what was before, and is to be thrown
   */
  void entering(OrderedLock lock) {
    List<OrderedLock> mine = held.get();
    if (!mine.contains(lock)) {
      for (OrderedLock outer : Set.copyOf(mine)) {
        check(outer, lock);
      }
    }
  }

  void entered(OrderedLock lock) {
    held.get().add(lock);
  }

  void left(OrderedLock lock) {
    List<OrderedLock> mine = held.get();
    mine.remove(mine.lastIndexOf(lock));
    if (mine.isEmpty()) {
      held.remove();
    }
  }

  private void check(OrderedLock outer, OrderedLock inner) {
    boolean sameName = outer.name().equals(inner.name());
    Object from = sameName ? outer : outer.name();
    Object to = sameName ? inner : inner.name();
    Nesting now;
    List<Nesting> back;
    synchronized (this) { // Never held while a thread waits.
      Map<Object, Map<Object, Nesting>> known = sameName ? ofLocks : ofNames;
      if (known.getOrDefault(from, Map.of()).containsKey(to)) {
        return;
      }
      now = Nesting.now(outer.name(), inner.name());
      back = way(known, to, from);
      if (back.isEmpty() || !throwing) {
        known.computeIfAbsent(from, absent -> new WeakHashMap<>()).put(to, now);
      }
    }
    if (!back.isEmpty()) {
      tell(now, back);
    }
  }

  /** {@return how one comes to {@code goal} from {@code start}, the shortest way; empty if not} */
  private static List<Nesting> way(
      Map<Object, Map<Object, Nesting>> known, Object start, Object goal) {
    Map<Object, List<Nesting>> ways = new HashMap<>(Map.of(start, List.of()));
    Deque<Object> next = new ArrayDeque<>(Set.of(start));
    Set<Object> seen = new HashSet<>(Set.of(start));
    while (!next.isEmpty()) {
      Object here = next.remove();
      for (var step : known.getOrDefault(here, Map.of()).entrySet()) {
        List<Nesting> way = new ArrayList<>(ways.getOrDefault(here, List.of()));
        way.add(step.getValue());
        if (step.getKey().equals(goal)) {
          return way;
        }
        if (seen.add(step.getKey())) {
          ways.put(step.getKey(), way);
          next.add(step.getKey());
        }
      }
    }
    return List.of();
  }

  private void tell(Nesting now, List<Nesting> back) {
    String before =
        back.stream().map(nesting -> "\nBefore, " + nesting).collect(Collectors.joining());
    String message = "Locks are entered in contradictory orders, so threads may come to wait for"
        + " each other.\nNow, " + now + before;
    if (throwing) {
      throw new LockOrderException(message);
    }
    System.getLogger(Guard.class.getPackageName()).log(Level.WARNING, message);
  }
}
