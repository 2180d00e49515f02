package com.example;

import dev.cordon.Task;

public enum Planet {
  EARTH {
    @Override
    double mass() {
      return 5.97e24;
    }
  };

  abstract double mass();

  @Task
  public double weight(double mass) {
    return mass * mass();
  }

  @Task
  static Planet nearest() {
    return EARTH;
  }
}
