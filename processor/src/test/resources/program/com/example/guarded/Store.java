package com.example.guarded;

import dev.cordon.Guarded;
import java.io.IOException;

public interface Store<T> {
  @Guarded(when = "isOpen")
  void put(T item) throws IOException;

  @Guarded
  default void putTwice(T item) throws IOException {
    put(item);
    put(item);
  }

  boolean isOpen();
}
