package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Outer.Closed} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public non-sealed class GuardedOuter_Closed extends Outer.Closed {
  static {
    GuardedType.of(GuardedOuter_Closed.class).guard("", closed -> closed.guard);
  }

  /**
   * Null until the constructor of {@link Outer.Closed} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Outer.Closed", false);

  public GuardedOuter_Closed() {
  }

  @Override
  void run() {
    if (guard == null) {
      super.run();
      return;
    }
    guard.enter();
    try {
      super.run();
    } finally {
      guard.leave();
    }
  }
}
