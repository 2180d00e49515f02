package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The {@link Shelf} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
@SuppressWarnings({
    "unchecked",
    "varargs"
})
public class GuardedShelf<K extends Comparable<K>, V> extends Shelf<K, V> {
  static {
    GuardedType.of(GuardedShelf.class).guard("", shelf -> shelf.guard);
  }

  /**
   * Null until the constructor of {@link Shelf} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Shelf", false);

  public GuardedShelf() {
  }

  <T extends V> GuardedShelf(Class<T> type, Map<K, ? extends List<? super T>> map) throws
      IOException {
    super(type, map);
  }

  GuardedShelf(K... keys) {
    super(keys);
  }

  @SafeVarargs
  public GuardedShelf(String name, List<V>... lists) {
    super(name, lists);
  }

  @Override
  protected <T extends Number & Runnable, X extends Exception> V get(Class<? extends T> type, K key)
      throws X, IOException {
    if (guard == null) {
      return super.get(type, key);
    }
    guard.enter();
    try {
      return super.get(type, key);
    } finally {
      guard.leave();
    }
  }

  @Override
  public void addAll(List<? super V>... lists) {
    if (guard == null) {
      super.addAll(lists);
      return;
    }
    guard.enter();
    try {
      super.addAll(lists);
    } finally {
      guard.leave();
    }
  }

  @Override
  public int[] counts(String... names) {
    if (guard == null) {
      return super.counts(names);
    }
    guard.enter();
    try {
      return super.counts(names);
    } finally {
      guard.leave();
    }
  }
}
