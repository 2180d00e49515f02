package com.example.app;

import dev.cordon.Guarded;

abstract class Counter {
  private int count;

  @Guarded
  void add() {
    count++;
  }

  @Guarded
  int count() {
    return count;
  }
}
