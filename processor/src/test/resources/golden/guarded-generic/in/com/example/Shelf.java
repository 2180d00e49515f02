package com.example;

import dev.cordon.Guarded;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public abstract class Shelf<K extends Comparable<K>, V> {
  protected Shelf() {}

  <T extends V> Shelf(Class<T> type, Map<K, ? extends List<? super T>> map) throws IOException {}

  @SuppressWarnings("unchecked")
  Shelf(K... keys) {}

  @SafeVarargs
  public Shelf(String name, List<V>... lists) {}

  private Shelf(int hidden) {}

  @Guarded
  protected <T extends Number & Runnable, X extends Exception> V get(Class<? extends T> type, K key)
      throws X, IOException {
    return null;
  }

  @Guarded
  @SuppressWarnings("unchecked")
  public void addAll(List<? super V>... lists) {}

  @Guarded
  public int[] counts(String... names) {
    return null;
  }
}
