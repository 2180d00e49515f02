package com.example;

import dev.cordon.Guarded;

public abstract class Person {
  @Guarded
  public void greet() {}

  @Guarded("notes")
  void note() {}

  @Guarded
  static void count() {}

  abstract String name();
}
