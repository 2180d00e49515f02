package dev.cordon.scope;

import org.jspecify.annotations.Nullable;

/**
 * Computes what a thread has where nothing was bound or set.
 *
 * @param <V> the type of the value
 */
@FunctionalInterface
public interface InitialValue<V extends @Nullable Object> {

  /** {@return the value, perhaps null} */
  V compute() throws Throwable;
}
