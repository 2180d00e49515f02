package dev.cordon.guard;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;

/**
 * A condition that has to hold before a guarded call begins, as at an entry of Ada's protected
 * objects.
 *
 * <p>It is evaluated with the lock held, by the thread that enters or by one that leaves, and so it
 * should be quick, change nothing, and depend on nothing but what the lock guards.
 *
 * @param <T> what it is a condition on
 */
public final class Barrier<T> {
  private final String name;
  private final Predicate<? super T> condition;

  private Barrier(String name, Predicate<? super T> condition) {
    this.name = requireNonNull(name, "name");
    this.condition = requireNonNull(condition, "condition");
  }

  /**
   * {@return a barrier}
   *
   * @param name what messages call it
   */
  public static <T> Barrier<T> of(String name, Predicate<? super T> condition) {
    return new Barrier<>(name, condition);
  }

  /** Evaluates it, and throws what it throws. */
  boolean test(T object) {
    return condition.test(object);
  }

  /**
   * Evaluates it for a call that enters.
   *
   * @throws GuardException if it throws
   */
  boolean holdsFor(T object) {
    try {
      return test(object);
    } catch (Throwable e) {
      throw hasThrown(e);
    }
  }

  /** {@return what a call throws that cannot enter since its barrier has thrown} */
  GuardException hasThrown(Throwable cause) {
    return new GuardException("The barrier " + name + " has thrown " + cause, cause);
  }

  /** {@return its name} */
  @Override
  public String toString() {
    return name;
  }
}
