package dev.cordon.internal.codec;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what the hash codes of rebuilt collections cost, before one is asked for.
 *
 * <p>Some hundred bytes of collections that hold each other several times have a hash code that
 * takes years. Only collections of the JDK are looked into; the classes of the user are their own
 * business.
 */
final class HashCosts {

  /** How many objects a hash code may always visit. */
  private static final long ALWAYS = 1 << 15;

  /** How many objects a collection may hold, counted as a hash code would, if it is not hashed. */
  private static final long UNHASHED = 1L << 20;

  /** How often each byte may be looked at. */
  private static final long LOOKS = 16;

  private final long size;
  private final IdentityHashMap<Object, Long> costs = new IdentityHashMap<>();
  private long looks;

  /** @param size how many bytes the objects came in, and so more than there can be elements */
  HashCosts(long size) {
    this.size = size;
  }

  /**
   * Returns whether {@code object}, which has just been rebuilt of others that have been asked for
   * before, may be kept.
   *
   * @param within whether it is within a collection that will ask for its hash code
   */
  boolean areBearable(Object object, boolean within) {
    if (object.getClass().getClassLoader() != null) {
      return true;
    }
    long cost = reckon(object);
    if (cost > 1) {
      costs.put(object, cost);
    }
    boolean hashed = within || object instanceof Set || object instanceof Map;
    return cost <= Math.max(size, hashed ? ALWAYS : UNHASHED) && looks <= ALWAYS + LOOKS * size;
  }

  private long reckon(Object object) {
    if (object instanceof Collection<?> collection) {
      return sum(collection);
    }
    if (object instanceof Map<?, ?> map) {
      long sum = 1;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        looks++;
        sum = Math.min(sum + of(entry.getKey()) + of(entry.getValue()), UNHASHED * 2);
      }
      return sum;
    }
    if (object instanceof Map.Entry<?, ?> entry) {
      return 1 + of(entry.getKey()) + of(entry.getValue());
    }
    return object instanceof Optional<?> optional ? 1 + of(optional.orElse(null)) : 1;
  }

  /** One of more elements than there are bytes repeats a single one, and knows how to hash it. */
  private long sum(Collection<?> collection) {
    Iterator<?> elements = collection.iterator();
    if (collection.size() > size) {
      return 1 + of(elements.next());
    }
    long sum = 1;
    while (elements.hasNext()) {
      looks++;
      sum = Math.min(sum + of(elements.next()), UNHASHED * 2);
    }
    return sum;
  }

  private long of(@Nullable Object object) {
    Long known = object == null ? null : costs.get(object);
    return known == null ? 1 : known;
  }
}
