package com.example;

import dev.cordon.Guarded;
import lombok.Getter;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;

/** Its constructor and its barrier are made by Lombok. */
@Getter
@RequiredArgsConstructor
abstract class Account {
  private final @NonNull String name;
  private long balance;
  private boolean covered;

  @Guarded
  void deposit(long amount) {
    balance += amount;
    covered = true;
  }

  @Guarded(when = "isCovered", timeout = "1m")
  void withdraw(long amount) {
    balance -= amount;
    covered = balance > 0;
  }
}
