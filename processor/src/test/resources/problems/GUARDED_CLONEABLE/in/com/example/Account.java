package com.example;

import dev.cordon.Guarded;

abstract class Account implements Cloneable {
  @Guarded
  void deposit(long amount) {}
}
