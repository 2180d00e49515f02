package com.example;

import dev.cordon.Guarded;

public abstract class Manager extends GuardedEmployee {
  @Guarded("notes")
  void plan() {}

  @Guarded
  @Override
  public void greet() {
    super.greet();
  }

  @Guarded("own")
  void own() {}
}
