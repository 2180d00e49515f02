package com.example;

import dev.cordon.Guarded;
import dev.cordon.LockScope;

abstract class Printer {
  @Guarded(value = "printer", scope = LockScope.MACHINE, fair = true)
  void print() {}
}
