package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Account} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public class GuardedAccount extends Account {
  static {
    GuardedType.of(GuardedAccount.class).guard("", account -> account.guard);
  }

  /**
   * Null until the constructor of {@link Account} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Account", false);

  public GuardedAccount() {
  }

  @Override
  public void deposit(long amount) {
    if (guard == null) {
      super.deposit(amount);
      return;
    }
    guard.enter();
    try {
      super.deposit(amount);
    } finally {
      guard.leave();
    }
  }

  @Override
  public long balance() {
    if (guard == null) {
      return super.balance();
    }
    guard.enter();
    try {
      return super.balance();
    } finally {
      guard.leave();
    }
  }
}
