package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded
  void deposit(long amount) {}

  static GuardedAccount open() {
    return new GuardedAccount();
  }

  @Guarded
  void copy(GuardedAccount other) {}

  static class Plain extends Account {}

  abstract static class Between extends Account {}

  abstract static class Below extends Between {
    @Guarded
    void save() {}
  }

  static class Own extends GuardedAccount {}
}
