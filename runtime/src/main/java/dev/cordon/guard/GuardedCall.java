package dev.cordon.guard;

import org.jspecify.annotations.Nullable;

/**
 * What runs under a lock.
 *
 * @param <T> what it returns
 * @param <X> what it throws, {@link RuntimeException} if nothing checked
 */
@FunctionalInterface
public interface GuardedCall<T extends @Nullable Object, X extends Exception> {

  /** Runs it. */
  T call() throws X;
}
