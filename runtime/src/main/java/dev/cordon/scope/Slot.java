package dev.cordon.scope;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a thread holds of a scope beside a plain value: one that is bound, or one that is lent by
 * another thread, which alone may close it. It belongs to its thread.
 */
final class Slot implements Binding {
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** How many frames tell where a binding was opened: accessors have one, wrappers perhaps. */
  private static final int FRAMES = 4;

  /** Null for a value that is lent. */
  private final @Nullable ThreadScope<?> scope;

  /** Null once the binding is closed. */
  private @Nullable Thread thread;

  /** What the thread held before; null for nothing. */
  private final @Nullable Object previous;

  /** What was bound, while it has still to be closed. */
  private @Nullable Object bound;

  /** What there is now, as {@link ThreadScope} holds it; null for nothing. */
  @Nullable Object value;

  /** Empty where nobody would ask. */
  private final List<StackWalker.StackFrame> opened;

  private Slot(
      @Nullable ThreadScope<?> scope,
      @Nullable Thread thread,
      @Nullable Object previous,
      Object value,
      List<StackWalker.StackFrame> opened) {
    this.scope = scope;
    this.thread = thread;
    this.previous = previous;
    this.bound = value;
    this.value = value;
    this.opened = opened;
  }

  /** {@return a value that this thread does not own} */
  static Slot lent(Object value) {
    return new Slot(null, null, null, value, List.of());
  }

  /**
   * {@return a binding of the current thread}
   *
   * @param previous what it hides
   */
  static Slot bound(ThreadScope<?> scope, @Nullable Object previous, Object value) {
    return new Slot(
        scope,
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
    return scope == null;
  }

  @Nullable Object previous() {
    return previous;
  }

  /** Tells where the binding was opened, in lines of a stack trace; empty if that is not known. */
  String opened() {
    return opened.stream().map(frame -> "\n    at " + frame).collect(Collectors.joining());
  }

  @Override
  public void close() {
    Thread owner = thread;
    if (owner == null || scope == null) {
      return;
    }
    if (owner != Thread.currentThread()) {
      throw new IllegalStateException(
          "The binding of " + scope.name() + " belongs to the thread " + owner.getName()
              + ", and cannot be closed on " + Thread.currentThread().getName() + ".");
    }
    scope.unbind(this);
    Disposal disposal = new Disposal();
    end(disposal);
    disposal.complete(scope.name());
  }

  /** Ends the binding, and closes what it owns. What was before is restored already. */
  void end(Disposal disposal) {
    thread = null;
    clear(disposal);
    if (bound != null) {
      dispose(bound, disposal);
    }
  }

  /** Closes what there is, and leaves nothing. */
  @SuppressWarnings("ReferenceEquality") // It is about one object, whatever it is equal to.
  void clear(Disposal disposal) {
    Object last = value;
    value = null;
    if (bound == last) {
      bound = null;
    }
    if (last != null) {
      dispose(last, disposal);
    }
  }

  /** What the thread has beneath is not this binding's to close. */
  private void dispose(Object held, Disposal disposal) {
    Object object = ThreadScope.unmask(held);
    if (object instanceof AutoCloseable && !kept().contains(object)) {
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
