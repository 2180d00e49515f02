package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type variable of the class, for instance methods only. */
class Sorter<T extends Comparable<? super T> & Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final T first;

  Sorter(T first) {
    this.first = first;
  }

  @Task
  List<T> sort(List<? extends T> items) {
    List<T> sorted = new ArrayList<>(items);
    sorted.add(first);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  @Task
  <K extends Enum<K>, V> Map<K, List<V>> group(Map<? super K, V> values, T extra, Class<K> keys) {
    return Map.of();
  }

  @Task
  <T> T hidden(T value) {
    return value;
  }

  @Task
  static <E extends Number & Comparable<E>> Optional<E> max(Collection<E> items) {
    return items.stream().max(Comparator.naturalOrder());
  }

  @Task
  static <X extends Exception> void fail(X exception) throws X {
    throw exception;
  }

  @Task
  static <X extends Throwable> int failWith(X throwable, int unused) throws X {
    throw throwable;
  }

  @Task
  static Map<String, ? extends List<?>> wild(List<? super Integer> sink, Class<?>... types) {
    return Map.of();
  }
}
