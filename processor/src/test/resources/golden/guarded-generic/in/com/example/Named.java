package com.example;

import dev.cordon.Guarded;

interface Named<T> {
  @Guarded
  default T name(T name) {
    return name;
  }
}
