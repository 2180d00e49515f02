package com.example;

import dev.cordon.Guarded;

class Bank {
  private abstract static class Account {
    @Guarded
    void deposit(long amount) {}
  }
}
