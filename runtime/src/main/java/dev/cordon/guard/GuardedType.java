package dev.cordon.guard;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a class tells of the guards of its objects, so that {@link Guard#of(Object)} and
 * {@link Guard#assertHeld(Object)} find them. Generated classes do so when they are initialized;
 * one that has a guard by hand may do the same:
 *
 * <pre>{@code
 * static {
 *   GuardedType.of(Account.class).guard("", account -> account.guard);
 * }
 * }</pre>
 *
 * <p>It holds for subclasses too. Safe for use by several threads.
 *
 * @param <T> the class
 */
public final class GuardedType<T> {
  /** Lives and dies with the class. */
  private static final ClassValue<GuardedType<?>> TYPES = new ClassValue<>() {
    @Override
    protected GuardedType<?> computeValue(Class<?> type) {
      return new GuardedType<>();
    }
  };

  private final Map<String, Function<Object, @Nullable Guard>> ofObjects =
      new ConcurrentHashMap<>();
  private final Map<String, Guard> ofClass = new ConcurrentHashMap<>();

  private GuardedType() {}

  /** {@return what {@code type} tells} */
  @SuppressWarnings("unchecked") // There is one for each class, and it is that of the class.
  public static <T> GuardedType<T> of(Class<T> type) {
    return (GuardedType<T>) TYPES.get(type);
  }

  /**
   * Tells of a lock that each object has.
   *
   * @param name of the lock, empty for the one without a name
   * @param guard returns that of an object, or null while its constructor runs
   */
  @SuppressWarnings("unchecked") // It is asked for objects of the class only.
  public GuardedType<T> guard(String name, Function<? super T, ? extends @Nullable Guard> guard) {
    ofObjects.put(requireNonNull(name, "name"), (Function<Object, @Nullable Guard>)
        requireNonNull(guard, "guard"));
    return this;
  }

  /**
   * Tells of a lock of the static methods.
   *
   * @param name of the lock, empty for the one without a name
   */
  public GuardedType<T> classGuard(String name, Guard guard) {
    ofClass.put(requireNonNull(name, "name"), requireNonNull(guard, "guard"));
    return this;
  }

  /**
   * {@return a guard of an object, or of a class; null while the constructor of an object runs}
   *
   * @throws IllegalArgumentException if there is none
   */
  static @Nullable Guard guardOf(Object guarded, String name) {
    boolean isClass = guarded instanceof Class<?>;
    Class<?> first = isClass ? (Class<?>) guarded : guarded.getClass();
    for (Class<?> type = first; type != null; type = type.getSuperclass()) {
      GuardedType<?> told = TYPES.get(type);
      if (isClass && told.ofClass.containsKey(name)) {
        return told.ofClass.get(name);
      }
      if (!isClass && told.ofObjects.containsKey(name)) {
        return told.ofObjects.get(name).apply(guarded);
      }
    }
    String lock = name.isEmpty() ? "no guard without a name" : "no guard \"" + name + "\"";
    throw new IllegalArgumentException((isClass ? "The class " : "An object of ") + first.getName()
        + " has " + lock + ". One that was made by its own constructor has none;"
        + " make it by that of the generated class.");
  }
}
