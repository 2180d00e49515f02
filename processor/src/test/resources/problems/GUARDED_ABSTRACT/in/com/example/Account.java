package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded
  abstract void deposit(long amount);
}
