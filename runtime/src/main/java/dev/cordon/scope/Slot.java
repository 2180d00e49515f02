package dev.cordon.scope;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a thread holds of a scope where that is no plain value: one that is bound, or one that is
 * lent by another thread, which alone may close it. It belongs to its thread.
 */
final class Slot {
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** How many frames tell where a binding was opened: accessors have one, wrappers perhaps. */
  private static final int FRAMES = 4;

  private final boolean lent;

  /** The thread that it is bound on; null once that has ended. */
  private @Nullable Thread owner;

  /** What the thread held before; null for nothing. */
  private @Nullable Object previous;

  /** What was bound, while it has still to be closed. */
  private @Nullable Object bound;

  /** What there is now, as {@link ThreadScope} holds it; null for nothing. */
  @Nullable Object value;

  /** Empty where nobody would ask. */
  private List<StackWalker.StackFrame> opened;

  private Slot(
      boolean lent,
      @Nullable Thread owner,
      @Nullable Object previous,
      Object value,
      List<StackWalker.StackFrame> opened) {
    this.lent = lent;
    this.owner = owner;
    this.previous = previous;
    this.bound = value;
    this.value = value;
    this.opened = opened;
  }

  /** {@return a value that this thread does not own} */
  static Slot lent(Object value) {
    return new Slot(true, null, null, value, List.of());
  }

  /**
   * {@return a value that is bound}
   *
   * @param previous what it hides
   */
  static Slot bound(@Nullable Object previous, Object value) {
    return new Slot(
        false,
        Thread.currentThread(),
        previous,
        value,
        TaskFrame.current() == null ? List.of() : callers());
  }

  private static List<StackWalker.StackFrame> callers() {
    return WALKER.walk(frames -> frames
        .dropWhile(Slot::isOurs)
        .takeWhile(frame -> !isOurs(frame))
        .limit(FRAMES)
        .collect(Collectors.toUnmodifiableList()));
  }

  private static boolean isOurs(StackWalker.StackFrame frame) {
    return frame.getClassName().startsWith("dev.cordon.scope.");
  }

  boolean isLent() {
    return lent;
  }

  /** {@return the thread that it is bound on; null once that has ended} */
  @Nullable Thread owner() {
    return owner;
  }

  @Nullable Object previous() {
    return previous;
  }

  /** Tells where the binding was opened, in lines of a stack trace; empty if that is not known. */
  String opened() {
    return opened.stream().map(frame -> "\n    at " + frame).collect(Collectors.joining());
  }

  /** Ends what is bound, and closes what it owns. What was before is restored already. */
  void end(ThreadScope<?> scope, Disposal disposal) {
    owner = null;
    clear(scope, disposal);
    if (bound != null) {
      dispose(bound, scope, disposal);
    }
    bound = null;
    previous = null;
    opened = List.of();
  }

  /** Closes what there is, and leaves nothing. */
  @SuppressWarnings("ReferenceEquality") // It is about one object, whatever it is equal to.
  void clear(ThreadScope<?> scope, Disposal disposal) {
    Object last = value;
    value = null;
    if (bound == last) {
      bound = null;
    }
    if (last != null) {
      dispose(last, scope, disposal);
    }
  }

  /** What the thread has beneath is not this binding's to close. */
  private void dispose(Object held, ThreadScope<?> scope, Disposal disposal) {
    Object object = ThreadScope.unmask(held);
    if (object instanceof AutoCloseable && !scope.isLent(object) && !kept().contains(object)) {
      disposal.close(object);
    }
  }

  private Set<Object> kept() {
    Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    Object below = previous;
    while (below instanceof Slot slot) {
      Stream.of(slot.value, slot.bound).flatMap(Stream::ofNullable).forEach(kept::add);
      below = slot.previous;
    }
    if (below != null) {
      kept.add(below);
    }
    return kept;
  }
}
