package com.example;

import dev.cordon.Guarded;

final class Account {
  @Guarded
  void deposit(long amount) {}

  record Line(int n) {
    @Guarded
    void print() {}
  }

  enum Kind {
    OPEN;

    @Guarded
    void print() {}
  }
}
