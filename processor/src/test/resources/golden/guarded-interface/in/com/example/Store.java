package com.example;

import static dev.cordon.LockMode.READ;

import dev.cordon.Guarded;
import java.io.IOException;

public interface Store<K, V> extends Base<K>, AutoCloseable {
  @Guarded
  V put(K delegate, V value) throws IOException;

  @Guarded(mode = READ)
  V get(K key);

  boolean isOpen();

  @Guarded(when = "isOpen")
  void flush() throws InterruptedException;

  @Guarded
  default void clear() {}

  @Override
  void close();

  @Guarded
  static int count() {
    return 1;
  }

  @Override
  boolean equals(Object other);
}
