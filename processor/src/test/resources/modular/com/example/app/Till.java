package com.example.app;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;

abstract class Till {
  private int sum;

  @Guarded
  int add(int amount) {
    Guard.assertHeld(this);
    return sum += amount;
  }
}
