package dev.cordon.scope;

import static java.util.Objects.requireNonNull;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The values that travel, as one thread had them at one moment: what a task takes along, of scopes
 * and of every {@link TravellingContext}.
 *
 * <p>Tasks, and the executors of {@link TravellingExecutors}, take one by themselves. It serves for
 * other ways from thread to thread, and by {@link #encode} from process to process.
 *
 * <p>It is exact: what runs in it finds of each scope the value that came along, or else none, and
 * then computes the initial one; what its thread had before is hidden until it has run. What it
 * leaves behind is ended as at the end of a task: see {@link ThreadScope}. A binding that it leaves
 * open is closed and reported, as a warning of the logger {@code dev.cordon} that tells where it
 * was opened.
 *
 * <p>Immutable, and may be used many times. The idea is Micrometer's context-propagation.
 */
public final class ScopeSnapshot {
  private static final ScopeSnapshot NOTHING =
      new ScopeSnapshot(List.of(), List.of(), Map.of(), List.of());

  private final List<ThreadScope<?>> scopes;

  /** Those of {@link #scopes} that a new thread inherits. */
  private final List<ThreadScope<?>> inherited;

  /** What each of {@link #scopes} had, as a thread holds it. */
  private final List<Object> values;

  /** What came from another process and was not asked for yet, by the names of the scopes. */
  private final Map<String, Parcel> parcels;

  /** What other libraries keep for a thread. */
  private final List<Contexts.Captured<?>> contexts;

  private ScopeSnapshot(
      List<ThreadScope<?>> scopes,
      List<Object> values,
      Map<String, Parcel> parcels,
      List<Contexts.Captured<?>> contexts) {
    this.scopes = scopes;
    this.inherited = scopes.isEmpty()
        ? List.of()
        : scopes.stream().filter(ThreadScope::isInherited).toList();
    this.values = values;
    this.parcels = parcels;
    this.contexts = contexts;
  }

  /**
   * {@return what the current thread has of all scopes that travel; initial values are computed
   * before}
   *
   * @throws ScopeException if one cannot be computed
   */
  public static ScopeSnapshot capture() {
    return capture(false);
  }

  /**
   * {@return what a new thread of the current one starts with: all that travels, and all that is
   * inherited}
   *
   * @throws ScopeException if an initial value cannot be computed
   */
  public static ScopeSnapshot captureForNewThread() {
    return capture(true);
  }

  private static ScopeSnapshot capture(boolean inherited) {
    ScopeIndex.load();
    TaskFrame frame = TaskFrame.current();
    Map<String, Parcel> parcels = frame == null ? Map.of() : frame.load().parcels();
    List<ThreadScope<?>> scopes = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (WeakReference<ThreadScope<?>> reference : ScopeRegistry.all()) {
      ThreadScope<?> scope = reference.get();
      if (scope != null && (scope.travel().isPresent() || (inherited && scope.isInherited()))) {
        Object value = valueOf(scope, frame, parcels);
        if (value != null) {
          scopes.add(scope);
          values.add(value);
        }
      }
    }
    return new ScopeSnapshot(scopes, values, parcels, Contexts.capture());
  }

  /**
   * Returns what the thread has of {@code scope}, or what has come along for it and goes on as it
   * is. A scope of code that this thread has nothing to do with is not woken for it.
   */
  private static @Nullable Object valueOf(
      ThreadScope<?> scope, @Nullable TaskFrame frame, Map<String, Parcel> parcels) {
    Object value = scope.peek();
    if (value == null && frame != null) {
      value = frame.load().lent(scope);
    }
    if (value != null || scope.travel().isEmpty() || parcels.containsKey(scope.name())) {
      return value;
    }
    return ScopeIndex.isVisible(scope.loader()) ? compute(scope) : null;
  }

  private static @Nullable Object compute(ThreadScope<?> scope) {
    try {
      scope.get();
      return scope.peek();
    } catch (Throwable e) {
      throw new ScopeException(
          "The value of " + scope.name() + " cannot go along, since it cannot be computed: " + e,
          e);
    }
  }

  /**
   * {@return whether nothing will be closed or given back at the end of the task that the current
   * thread runs}
   */
  public static boolean endsNothing() {
    TaskFrame frame = TaskFrame.current();
    return frame == null || frame.endsNothing();
  }

  /** Runs {@code body} with these values, and returns what it returns. */
  public <T extends @Nullable Object, X extends Exception> T call(ScopedCall<T, X> body) throws X {
    requireNonNull(body, "body");
    TaskFrame frame = TaskFrame.enter(new Load(this));
    try {
      return body.call();
    } finally {
      frame.exit();
    }
  }

  /** Runs {@code body} with these values. */
  public <X extends Exception> void run(ScopedRun<X> body) throws X {
    requireNonNull(body, "body");
    this.<@Nullable Void, X>call(() -> {
      body.run();
      return null;
    });
  }

  /** {@return an action that runs {@code action} with these values, on any thread} */
  public Runnable wrap(Runnable action) {
    requireNonNull(action, "action");
    return () -> run(action::run);
  }

  /** {@return a call that runs {@code call} with these values, on any thread} */
  public <T extends @Nullable Object> Callable<T> wrap(Callable<T> call) {
    requireNonNull(call, "call");
    return () -> call(call::call);
  }

  /**
   * {@return these values as bytes, for another process with the same classes; none for none}
   *
   * @throws ScopeException if a value cannot travel
   */
  public byte[] encode() {
    Map<String, Parcel> all = new LinkedHashMap<>(parcels);
    for (int i = 0; i < scopes.size(); i++) {
      ThreadScope<?> scope = scopes.get(i);
      if (scope.travel().isPresent() && ScopeIndex.isOfApplication(scope.loader())) {
        all.put(scope.name(), parcel(scope.name(), scope.travel().get(), values.get(i)));
      }
    }
    contexts.forEach(context -> context.addTo(all));
    return all.isEmpty() ? new byte[0] : Parcel.join(all);
  }

  private static <V extends @Nullable Object> Parcel parcel(
      String name, ThreadScope.Travel<V> travel, Object value) {
    V unmasked = ThreadScope.unmask(value);
    return Parcel.of(name, travel.codec(), unmasked, travel.types());
  }

  /**
   * {@return the values that {@link #encode} has written; each is rebuilt when it is asked for}
   *
   * @throws ScopeException if these are no such bytes
   */
  public static ScopeSnapshot decode(byte[] bytes) {
    if (bytes.length == 0) {
      return NOTHING;
    }
    Map<String, Parcel> parcels = Parcel.split(ByteBuffer.wrap(bytes.clone()));
    return new ScopeSnapshot(List.of(), List.of(), parcels, Contexts.arrived(parcels));
  }

  /** What a snapshot gives to one task, each value once. It belongs to the task's thread. */
  static final class Load {
    private final ScopeSnapshot snapshot;
    private final BitSet taken;
    private final Map<String, Parcel> parcels;

    private Load(ScopeSnapshot snapshot) {
      this.snapshot = snapshot;
      this.taken = new BitSet(snapshot.scopes.size());
      this.parcels = snapshot.parcels.isEmpty() ? Map.of() : new LinkedHashMap<>(snapshot.parcels);
    }

    /** Returns what {@code scope} begins with, as a thread holds it; null for nothing. */
    @Nullable Object take(ThreadScope<?> scope) {
      Slot lent = takeLent(scope);
      ThreadScope.Travel<?> travel = scope.travel().orElse(null);
      if (lent != null || travel == null) {
        return lent;
      }
      Parcel parcel = parcels.get(scope.name());
      if (parcel == null) {
        return null;
      }
      Object value = ThreadScope.mask(parcel.open(scope.name(), travel.codec()));
      parcels.remove(scope.name());
      return value;
    }

    /** Returns what another thread lends to {@code scope}, once; null for nothing. */
    @Nullable Slot takeLent(ThreadScope<?> scope) {
      int index = indexOf(scope);
      if (index < 0 || taken.get(index)) {
        return null;
      }
      taken.set(index);
      return Slot.lent(snapshot.values.get(index));
    }

    /** Forgets what {@code scope} would begin with. */
    void drop(ThreadScope<?> scope) {
      int index = indexOf(scope);
      if (index >= 0) {
        taken.set(index);
      } else if (!parcels.isEmpty() && scope.travel().isPresent()) {
        parcels.remove(scope.name());
      }
    }

    /** {@return what another thread lends to {@code scope} and nobody has taken} */
    @Nullable Object lent(ThreadScope<?> scope) {
      int index = indexOf(scope);
      return index < 0 || taken.get(index) ? null : snapshot.values.get(index);
    }

    /** {@return whether another thread lends {@code object} to {@code scope}} */
    @SuppressWarnings("ReferenceEquality") // It is about one object, whatever it is equal to.
    boolean lends(ThreadScope<?> scope, Object object) {
      int index = indexOf(scope);
      return index >= 0 && snapshot.values.get(index) == object;
    }

    /** {@return those that a new thread inherits} */
    List<ThreadScope<?>> inherited() {
      return snapshot.inherited;
    }

    @SuppressWarnings("ReferenceEquality") // A scope is nothing but itself.
    private int indexOf(ThreadScope<?> scope) {
      List<ThreadScope<?>> scopes = snapshot.scopes;
      for (int i = 0; i < scopes.size(); i++) {
        if (scopes.get(i) == scope) {
          return i;
        }
      }
      return -1;
    }

    /** {@return what other libraries are to have on the task's thread} */
    List<Contexts.Captured<?>> contexts() {
      return snapshot.contexts;
    }

    /** {@return what has come from another process and was not asked for} */
    Map<String, Parcel> parcels() {
      return parcels.isEmpty() ? Map.of() : new LinkedHashMap<>(parcels);
    }
  }
}
