package com.example;

import dev.cordon.Guarded;

abstract class Account {
  private Account() {}

  @Guarded
  void deposit(long amount) {}
}
