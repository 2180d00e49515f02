package com.example;

import dev.cordon.Guarded;

class Account {
  @Guarded
  private void deposit(long amount) {}
}
