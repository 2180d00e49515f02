package com.example;

import dev.cordon.Guarded;
import dev.cordon.Isolation;
import dev.cordon.Task;

abstract class Account {
  @Guarded
  @Task
  static void deposit(long amount) {}

  @Guarded
  @Task(Isolation.THREAD)
  static void withdraw(long amount) {}

  @Guarded
  @Task(Isolation.THREAD)
  void close() {}
}
