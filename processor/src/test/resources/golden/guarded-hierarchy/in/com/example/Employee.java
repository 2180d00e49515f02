package com.example;

import dev.cordon.Guarded;

public abstract class Employee extends Person {
  @Guarded
  void work() {}

  @Override
  String name() {
    return "";
  }
}
