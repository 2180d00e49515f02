package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded(timeout = "5 seconds")
  void deposit(long amount) {}
}
