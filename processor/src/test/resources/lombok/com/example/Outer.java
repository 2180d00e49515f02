package com.example;

import dev.cordon.Guarded;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.RequiredArgsConstructor;
import lombok.experimental.SuperBuilder;

class Outer {
  @Getter
  @NoArgsConstructor(force = true)
  @RequiredArgsConstructor
  abstract static class Inner<T extends Comparable<T>> {
    private final T value;
    private boolean ready;

    @Guarded
    void make() {
      ready = true;
    }

    @Guarded(when = "isReady")
    T take() {
      ready = false;
      return value;
    }
  }

  @Getter
  @SuperBuilder
  abstract static class Built {
    private final String part;

    @Guarded
    String both() {
      return part + part;
    }
  }
}
