package org.library;

import dev.cordon.Guarded;
import java.util.List;
import java.util.Map;

public abstract class Base<T, X extends Exception> {
  protected static class Node<N> {
    protected Node() {}
  }

  protected Base() {}

  protected boolean isOpen() {
    return true;
  }

  @Guarded
  protected T read(Node<? super T> node) throws X {
    return null;
  }

  @Guarded(when = "isOpen")
  public <U extends T> U get(Class<U> type, Map<String, ? extends List<U[]>> map) {
    return null;
  }
}
