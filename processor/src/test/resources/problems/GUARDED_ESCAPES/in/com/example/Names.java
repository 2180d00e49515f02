package com.example;

import dev.cordon.Guarded;

abstract class Names {
  @Guarded
  java.util.Iterator<String> iterator() {
    return null;
  }

  @Guarded
  java.util.stream.IntStream stream() {
    return null;
  }

  @Guarded
  java.util.concurrent.CompletableFuture<String> future() {
    return null;
  }
}
