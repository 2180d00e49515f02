package com.example;

import dev.cordon.Guarded;
import dev.cordon.LockScope;

abstract class Printer {
  @Guarded(value = "printer", scope = LockScope.MACHINE, when = "isOn")
  void print() {}

  boolean isOn() {
    return true;
  }
}
