package com.example;

import dev.cordon.Guarded;
import dev.cordon.LockMode;

abstract class Account {
  @Guarded(mode = LockMode.READ, fair = true)
  long balance() {
    return 1;
  }

  @Guarded("other")
  void deposit(long amount) {}
}
