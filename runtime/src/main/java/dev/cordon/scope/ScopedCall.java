package dev.cordon.scope;

import org.jspecify.annotations.Nullable;

/**
 * What runs while a value is bound.
 *
 * @param <T> what it returns
 * @param <X> what it throws, {@link RuntimeException} if nothing checked
 */
@FunctionalInterface
public interface ScopedCall<T extends @Nullable Object, X extends Exception> {

  /** Runs it. */
  T call() throws X;
}
