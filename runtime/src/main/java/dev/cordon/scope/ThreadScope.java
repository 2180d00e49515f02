package dev.cordon.scope;

import static java.util.Objects.requireNonNull;

import dev.cordon.codec.Codec;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of which each thread has its own.
 *
 * <p>{@code @ThreadScoped} generates accessors against it; it may be used by hand, in a static
 * field:
 *
 * <pre>{@code
 * static final ThreadScope<String> STUDENT = ThreadScope.of("student", () -> "nobody");
 *
 * try (Binding bound = STUDENT.bind("Ada")) {
 *   STUDENT.get();   // "Ada", on this thread
 * }
 * STUDENT.get();     // "nobody"
 * }</pre>
 *
 * <p>A thread has what was bound or set last, or else what the initial value was computed to be,
 * once, when it first asked. Null is a value like any other, and not the same as none.
 *
 * <p><b>The end of a value.</b> What is bound ends with its {@link Binding}. What a task has set,
 * or what was computed in it, ends with the task: a {@code TaskThread}, a process, what an executor
 * of {@link TravellingExecutors} or a {@link ScopeSnapshot} runs. On other threads it is held until
 * {@link #clear}, or until the thread has gone. A value that ends is closed if it is
 * {@link AutoCloseable}; one that {@link #set} replaces is again its caller's, and what a thread
 * has from another, by inheritance or since it travels, is that one's to close.
 *
 * <p>The model is {@code threading.local} of Python; bindings are those of its {@code contextvars},
 * and of the JDK's {@code ScopedValue}.
 *
 * @param <V> the type of the value
 */
public class ThreadScope<V extends @Nullable Object> {

  /** Stands for null where null stands for nothing. Of the JDK, so that it keeps no loader. */
  private static final Object NULL = new Object();

  private final String name;
  private final InitialValue<? extends V> initial;
  private final boolean inherited;
  private final @Nullable Travel<V> travel;

  /**
   * What each thread holds: null for nothing, a {@link Slot}, or a value, {@link #NULL} for null. A
   * plain value is held as it is, so that it keeps no class loader but its own alive.
   */
  private final ThreadLocal<@Nullable Object> held;

  private ThreadScope(Builder<V> builder) {
    name = builder.name;
    initial = builder.initial;
    inherited = builder.inherited;
    travel = builder.travel;
    held = inherited ? new Inherited() : new ThreadLocal<>();
    ScopeRegistry.add(this);
  }

  /**
   * {@return a new scope}
   *
   * @param name what messages call it
   * @param initial computes what a thread has where nothing was bound or set; what it throws comes
   *     out of {@link #get} as it is
   */
  public static <V extends @Nullable Object> ThreadScope<V> of(
      String name, InitialValue<? extends V> initial) {
    return ThreadScope.<V>builder(name, initial).build();
  }

  /** {@return the beginning of a scope, as {@link #of} makes one} */
  public static <V extends @Nullable Object> Builder<V> builder(
      String name, InitialValue<? extends V> initial) {
    return new Builder<>(requireNonNull(name, "name"), requireNonNull(initial, "initial"));
  }

  /** {@return the current thread's value, which is computed if there is none} */
  public V get() {
    Object here = held.get();
    Object value = here instanceof Slot slot ? slot.value : here;
    return value == null ? begin(here) : unmask(value);
  }

  /** Makes {@code value} the current thread's, until the innermost binding or the task ends. */
  public void set(V value) {
    Object here = held.get();
    if (here instanceof Slot slot && !slot.isLent()) {
      slot.value = mask(value);
      return;
    }
    TaskFrame frame = TaskFrame.current();
    if (here == null && frame != null) {
      frame.load().drop(this);
      frame.uses(this);
    }
    held.set(mask(value));
  }

  /**
   * Leaves the current thread without a value, so that {@link #get} computes it anew, and closes
   * the one that it had, if that was its own and is {@link AutoCloseable}. Within a binding this
   * lasts until the binding ends.
   *
   * @throws ScopeException if the value cannot be closed; it is gone all the same
   */
  public void clear() {
    Object here = held.get();
    Disposal disposal = new Disposal();
    if (here instanceof Slot slot && !slot.isLent()) {
      slot.clear(this, disposal);
    } else {
      held.remove();
      TaskFrame frame = TaskFrame.current();
      if (here != null) {
        dispose(here, disposal);
      } else if (frame != null) {
        frame.load().drop(this);
      }
    }
    disposal.complete(name);
  }

  /** Makes {@code value} the current thread's until the binding is closed. */
  public Binding bind(V value) {
    return new OpenBinding(this, push(value));
  }

  /**
   * Runs {@code body} with {@code value} bound.
   *
   * @throws IllegalStateException if it has left a binding of this scope open, which is closed
   * @throws ScopeException if a value cannot be closed
   */
  public <T extends @Nullable Object, X extends Exception> T call(V value, ScopedCall<T, X> body)
      throws X {
    Slot binding = push(value);
    T result;
    try {
      result = body.call();
    } catch (Throwable e) {
      pop(binding, e);
      throw e;
    }
    pop(binding, null);
    return result;
  }

  /** Runs {@code body} with {@code value} bound, as {@link #call} does. */
  public <X extends Exception> void run(V value, ScopedRun<X> body) throws X {
    this.<@Nullable Void, X>call(value, () -> {
      body.run();
      return null;
    });
  }

  /** {@return what messages call it} */
  public String name() {
    return name;
  }

  /** Tells the name. */
  @Override
  public String toString() {
    return "ThreadScope[" + name + "]";
  }

  private Slot push(V value) {
    Object here = held.get();
    TaskFrame frame = TaskFrame.current();
    if (here == null && frame != null) {
      frame.uses(this);
      here = frame.load().takeLent(this); // What is bound may be the same object.
    }
    Slot slot = Slot.bound(here, mask(value));
    held.set(slot);
    return slot;
  }

  /** Ends a binding and those that were left open within it, unless the end of a task has. */
  private void pop(Slot binding, @Nullable Throwable thrown) {
    if (binding.owner() == null) {
      return;
    }
    Disposal disposal = new Disposal();
    IllegalStateException leftOpen = null;
    for (Object here = held.get(); here != binding && here instanceof Slot inner; ) {
      leftOpen = new IllegalStateException(
          "A binding of " + name + " was left open within another." + inner.opened());
      restore(inner.previous());
      inner.end(this, disposal);
      here = held.get();
    }
    restore(binding.previous());
    binding.end(this, disposal);
    if (leftOpen != null) {
      disposal.suppressIn(leftOpen);
      if (thrown == null) {
        throw leftOpen;
      }
      thrown.addSuppressed(leftOpen);
    } else if (thrown == null) {
      disposal.complete(name);
    } else {
      disposal.suppressIn(thrown);
    }
  }

  /** Restores what was before {@code binding}. */
  void unbind(Slot binding) {
    if (held.get() != binding) {
      throw new IllegalStateException("The binding of " + name
          + " is closed out of order: one that was opened later is still open.");
    }
    restore(binding.previous());
  }

  private void restore(@Nullable Object previous) {
    if (previous == null) {
      held.remove();
    } else {
      held.set(previous);
    }
  }

  /** Finds the first value of a thread, or of a binding that was cleared. */
  private V begin(@Nullable Object here) {
    TaskFrame frame = TaskFrame.current();
    if (frame != null && here == null) {
      frame.uses(this);
      Object carried = frame.load().take(this);
      if (carried != null) {
        held.set(carried);
        return unmask(requireNonNull(carried instanceof Slot slot ? slot.value : carried));
      }
    }
    V value = compute();
    if (held.get() instanceof Slot slot && !slot.isLent()) { // Perhaps bound by the computation.
      slot.value = mask(value);
    } else {
      held.set(mask(value));
    }
    return value;
  }

  private V compute() {
    try {
      return initial.compute();
    } catch (Throwable e) {
      throw ThreadScope.<RuntimeException>sneaky(e);
    }
  }

  @SuppressWarnings("unchecked") // Not a cast at run time, since X is erased.
  private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  /** {@return what stands for {@code value} in a thread} */
  static Object mask(@Nullable Object value) {
    return value == null ? NULL : value;
  }

  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // It holds its own.
  static <T extends @Nullable Object> T unmask(Object held) {
    return (T) (held == NULL ? null : held);
  }

  // What tasks and snapshots ask.

  Optional<Travel<V>> travel() {
    return Optional.ofNullable(travel);
  }

  boolean isInherited() {
    return inherited;
  }

  /** {@return the loader of the code that it belongs to; null for the JDK's} */
  @Nullable ClassLoader loader() {
    return initial.getClass().getClassLoader();
  }

  /** {@return what the current thread has, as a snapshot holds it; null if it has nothing} */
  @Nullable Object peek() {
    Object here = held.get();
    if (here == null) {
      held.remove(); // Asking has made an entry.
    }
    return here instanceof Slot slot ? slot.value : here;
  }

  /** Takes away what the current thread holds, to be {@linkplain #putBack put back}. */
  @Nullable Object takeOut() {
    Object here = held.get();
    held.remove();
    return here;
  }

  void putBack(Object here) {
    held.set(here);
  }

  /**
   * Ends all that the current thread holds and has to close, and leaves the rest to be dropped;
   * tells in {@code open} where bindings were opened that were open.
   */
  void end(Disposal disposal, StringBuilder open) {
    Object here = held.get();
    while (here instanceof Slot slot && !slot.isLent()) {
      open.append("\n  A binding of ").append(name).append(", opened").append(slot.opened());
      here = slot.previous();
      restore(here);
      slot.end(this, disposal);
    }
    if (here instanceof AutoCloseable) { // No slot is one.
      held.remove();
      dispose(here, disposal);
    }
  }

  /** Drops what the current thread holds, which has nothing to be closed. */
  void drop() {
    held.remove();
  }

  /** {@return whether {@code object} has come along with the current task, and is not its own} */
  boolean isLent(Object object) {
    TaskFrame frame = TaskFrame.current();
    return frame != null && frame.load().lends(this, object);
  }

  private void dispose(Object here, Disposal disposal) {
    if (!(here instanceof Slot) && !isLent(here)) {
      disposal.close(unmask(here));
    }
  }

  /** Gives a new thread what its parent has. */
  private static final class Inherited extends InheritableThreadLocal<@Nullable Object> {
    @Override
    protected @Nullable Object childValue(@Nullable Object parent) {
      Object value = parent instanceof Slot slot ? slot.value : parent;
      return value == null ? null : Slot.lent(value);
    }
  }

  /**
   * How values travel to other processes.
   *
   * @param codec writes and reads them
   * @param types what they may hold where the codec leaves that open
   */
  record Travel<V extends @Nullable Object>(Codec<V> codec, Set<Class<?>> types) {}

  /**
   * A scope in the making. It belongs to one thread.
   *
   * @param <V> the type of the value
   */
  public static final class Builder<V extends @Nullable Object> {
    private final String name;
    private final InitialValue<? extends V> initial;
    private boolean inherited;
    private @Nullable Travel<V> travel;

    private Builder(String name, InitialValue<? extends V> initial) {
      this.name = name;
      this.initial = initial;
    }

    /**
     * Lets a new thread start with its parent's value, if that has one when it makes the thread.
     */
    public Builder<V> inherited() {
      inherited = true;
      return this;
    }

    /**
     * Lets the value go along with every task, for exactly that task. The name must be the same in
     * all processes, and no other travelling scope may have it.
     *
     * @param codec writes and reads the values that go to another process
     * @param types what they may hold where the codec leaves that open
     */
    public Builder<V> travels(Codec<V> codec, Class<?>... types) {
      travel = new Travel<>(requireNonNull(codec, "codec"), Set.of(types));
      return this;
    }

    /** {@return the scope} */
    public ThreadScope<V> build() {
      return new ThreadScope<>(this);
    }
  }
}
