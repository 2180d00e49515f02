package com.example;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import lombok.Getter;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;

/** Lombok makes its constructor, its barrier, the method of its interface and a guarded one. */
@Getter
@RequiredArgsConstructor(onConstructor_ = @Account.Inject)
abstract class Account implements Named {
  @interface Inject {}

  private final @NonNull String name;

  @Getter(onMethod_ = @Guarded)
  private long balance;

  private boolean covered;

  @Guarded
  void deposit(long amount) {
    Guard.assertHeld(this);
    balance += amount;
    covered = true;
  }

  @Guarded(when = "isCovered", timeout = "5s")
  void withdraw(long amount) {
    Guard.assertHeld(this);
    balance -= amount;
    covered = balance > 0;
  }
}
