package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded
  void deposit(long amount) {}

  abstract static class Savings extends Account {
    @Override
    void deposit(long amount) {}

    @Guarded
    void save() {}
  }

  static class Current extends Account {
    @Override
    void deposit(long amount) {}
  }

  static class Plain extends Account {}

  static class Own extends GuardedAccount {}
}
