package com.example;

import dev.cordon.Guarded;
import dev.cordon.LockScope;

abstract class Printer {
  @Guarded(scope = LockScope.MACHINE)
  void print() {}
}
