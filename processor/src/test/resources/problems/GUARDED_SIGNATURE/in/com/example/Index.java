package com.example;

import dev.cordon.Guarded;
import java.util.List;

abstract class Index {
  Index(Entry entry, List<? extends Entry[]> more) {}

  private Index(Entry entry) {}

  @Guarded
  <E extends Entry> List<String> names(List<E> entries) {
    return List.of();
  }

  private static class Entry {}
}
