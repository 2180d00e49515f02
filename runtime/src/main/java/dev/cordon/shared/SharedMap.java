package dev.cordon.shared;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values by keys that processes share, in the order in which the keys came first.
 *
 * <p>Equal keys must be equal bytes; so they are strings, whole numbers, characters, booleans,
 * {@code UUID}, {@code BigInteger}, {@code BigDecimal}, {@code LocalDate}, {@code LocalDateTime},
 * {@code Instant}, {@code Duration}, or constants of an enum that was given when the map was made.
 * Values are compared by {@code equals} in the process that asks, and exchanged only if nobody has
 * changed them meanwhile. There is no null.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public interface SharedMap<K, V> extends Serializable {

  /** {@return the value of a key; null for none} */
  @Nullable V get(K key);

  /** Sets the value of a key; returns the one before, null for none. */
  @Nullable V put(K key, V value);

  /** Sets the value of a key that has none; returns the one that it has, null for none. */
  @Nullable V putIfAbsent(K key, V value);

  /** Removes a key; returns the value that it had, null for none. */
  @Nullable V remove(K key);

  /** Removes a key if its value equals {@code value}; returns whether it did. */
  boolean remove(K key, V value);

  /** Sets the value of a key that has one; returns the one before, null for none. */
  @Nullable V replace(K key, V value);

  /** Sets the value of a key if it equals {@code expected}; returns whether it did. */
  boolean replace(K key, V expected, V value);

  /**
   * Sets the value of a key to what {@code change} makes of it, null for none in both directions,
   * as if nobody else changed it meanwhile: where somebody did, {@code change} is called again, so
   * it should have no other effect.
   *
   * @return the new value
   */
  @Nullable V update(K key, UnaryOperator<@Nullable V> change);

  /** {@return whether a key has a value} */
  boolean containsKey(K key);

  /** {@return how many keys there are} */
  int size();

  /** {@return whether there is no key} */
  boolean isEmpty();

  /** {@return the keys that there are now, which do not change} */
  Set<K> keys();

  /** {@return what there is now, which does not change} */
  Set<Map.Entry<K, V>> entries();

  /** Removes all. */
  void clear();
}
