package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded
  public final void deposit(long amount) {}

  @Guarded
  static final void count() {}
}
