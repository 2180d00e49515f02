package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded
  synchronized void deposit(long amount) {}
}
