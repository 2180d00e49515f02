package com.example;

import dev.cordon.Guarded;

/** Whoever takes from it waits for somebody to pay. */
abstract class Till {
  private int sum;

  boolean isFilled() {
    return sum > 0;
  }

  @Guarded
  void pay(int amount) {
    sum += amount;
  }

  @Guarded(when = "isFilled", timeout = "1m")
  int take() {
    int taken = sum;
    sum = 0;
    return taken;
  }
}
