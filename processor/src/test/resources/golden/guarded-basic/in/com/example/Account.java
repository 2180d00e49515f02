package com.example;

import dev.cordon.Guarded;

public abstract class Account {
  private long balance;

  @Guarded
  public void deposit(long amount) {
    balance += amount;
  }

  @Guarded
  public long balance() {
    return balance;
  }
}
