package dev.cordon.shared;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that processes share, and change atomically.
 *
 * <p>The model is {@code Value} of Python's {@code multiprocessing}, whose {@code +=} loses updates
 * where {@link #update} does not.
 *
 * @param <V> its type
 */
public interface SharedValue<V extends @Nullable Object> extends Serializable {

  /** {@return the value} */
  V get();

  /** Sets the value. */
  void set(V value);

  /** Sets the value to {@code next} if it equals {@code expected}; returns whether it did. */
  boolean compareAndSet(V expected, V next);

  /**
   * Sets the value to what {@code change} makes of it, as if nobody else changed it meanwhile:
   * where somebody did, {@code change} is called again, so it should have no other effect.
   *
   * @return the new value
   */
  V update(UnaryOperator<V> change);
}
