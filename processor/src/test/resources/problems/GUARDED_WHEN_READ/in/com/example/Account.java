package com.example;

import dev.cordon.Guarded;
import dev.cordon.LockMode;

abstract class Account {
  @Guarded(mode = LockMode.READ, when = "isOpen")
  long balance() {
    return 1;
  }

  boolean isOpen() {
    return true;
  }
}
