package com.example;

import dev.cordon.Guarded;

interface Store {
  @Guarded
  void put(String item);

  default void putAll(java.util.List<String> items) {
    items.forEach(this::put);
  }
}
