package com.example;

import dev.cordon.Guarded;

abstract sealed class Account permits Account.Savings {
  @Guarded
  void deposit(long amount) {}

  static final class Savings extends Account {}
}
