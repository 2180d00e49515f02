package com.example;

import dev.cordon.Guarded;
import dev.cordon.Task;

abstract class Account {
  @Guarded
  @Task
  static void deposit(long amount) {}
}
