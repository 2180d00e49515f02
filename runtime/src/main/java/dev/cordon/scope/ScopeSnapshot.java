package dev.cordon.scope;

import static java.util.Objects.requireNonNull;

import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The values that travel, as one thread had them at one moment: what a task takes along.
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
  private final List<ThreadScope<?>> scopes;

  /** What each of {@link #scopes} had, as a thread holds it. */
  private final List<Object> values;

  /** What came from another process and was not asked for yet, by the names of the scopes. */
  private final Map<String, Parcel> parcels;

  private ScopeSnapshot(
      List<ThreadScope<?>> scopes, List<Object> values, Map<String, Parcel> parcels) {
    this.scopes = scopes;
    this.values = values;
    this.parcels = parcels;
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
    List<ThreadScope<?>> scopes = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (WeakReference<ThreadScope<?>> reference : ScopeRegistry.all()) {
      ThreadScope<?> scope = reference.get();
      if (scope != null && (scope.travel().isPresent() || (inherited && scope.isInherited()))) {
        Object value = valueOf(scope);
        if (value != null) {
          scopes.add(scope);
          values.add(value);
        }
      }
    }
    TaskFrame frame = TaskFrame.current();
    return new ScopeSnapshot(
        scopes, values, frame == null ? Map.of() : frame.load().parcels());
  }

  /** A scope of code that this thread has nothing to do with is not woken for it. */
  private static @Nullable Object valueOf(ThreadScope<?> scope) {
    Object value = scope.peek();
    if (value == null && scope.travel().isPresent() && ScopeIndex.isVisible(scope.loader())) {
      try {
        scope.get();
      } catch (Throwable e) {
        throw new ScopeException(
            "The value of " + scope.name() + " cannot go along, since it cannot be computed: " + e,
            e);
      }
      value = scope.peek();
    }
    return value;
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
    TaskFrame frame = TaskFrame.enter(new Load(this));
    try {
      body.run();
    } finally {
      frame.exit();
    }
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
    return all.isEmpty() ? new byte[0] : Parcel.join(all);
  }

  private static <V extends @Nullable Object> Parcel parcel(
      String name, ThreadScope.Travel<V> travel, Object value) {
    try {
      V unmasked = ThreadScope.unmask(value);
      var encoded = Encoder.encode(travel.codec(), unmasked, () -> allowed(travel.types()));
      return new Parcel(
          encoded.allowed().map(AllowList::names).orElse(Set.of()), List.copyOf(encoded.parts()));
    } catch (CodecException e) {
      throw new ScopeException(
          "The value of " + name + " cannot go along to another process. " + e.getMessage(), e);
    }
  }

  private static AllowList allowed(Set<Class<?>> types) {
    AllowList allowed = AllowList.of(new LinkedHashSet<>());
    types.forEach(allowed::add);
    return allowed.withSubclasses();
  }

  /**
   * {@return the values that {@link #encode} has written; each is rebuilt when it is asked for}
   *
   * @throws ScopeException if these are no such bytes
   */
  public static ScopeSnapshot decode(byte[] bytes) {
    Map<String, Parcel> parcels =
        bytes.length == 0 ? Map.of() : Parcel.split(ByteBuffer.wrap(bytes));
    return new ScopeSnapshot(List.of(), List.of(), parcels);
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
      int index = untaken(scope);
      if (index >= 0) {
        taken.set(index);
        return Slot.lent(snapshot.values.get(index));
      }
      ThreadScope.Travel<?> travel = scope.travel().orElse(null);
      Parcel parcel = travel == null || parcels.isEmpty() ? null : parcels.remove(scope.name());
      return travel == null || parcel == null
          ? null
          : ThreadScope.mask(parcel.open(scope.name(), travel.codec()));
    }

    /** Forgets what {@code scope} would begin with. */
    void drop(ThreadScope<?> scope) {
      int index = untaken(scope);
      if (index >= 0) {
        taken.set(index);
      } else if (!parcels.isEmpty() && scope.travel().isPresent()) {
        parcels.remove(scope.name());
      }
    }

    private int untaken(ThreadScope<?> scope) {
      List<ThreadScope<?>> scopes = snapshot.scopes;
      for (int i = 0; i < scopes.size(); i++) {
        if (scopes.get(i).equals(scope)) {
          return taken.get(i) ? -1 : i;
        }
      }
      return -1;
    }

    /** {@return what has come from another process and was not asked for} */
    Map<String, Parcel> parcels() {
      return parcels.isEmpty() ? Map.of() : new LinkedHashMap<>(parcels);
    }
  }
}
