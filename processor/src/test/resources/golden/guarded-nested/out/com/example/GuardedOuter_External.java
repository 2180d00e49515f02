package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Outer.External} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
abstract class GuardedOuter_External extends Outer.External {
  private static final long serialVersionUID = 1L;

  static {
    GuardedType.of(GuardedOuter_External.class).guard("", external -> external.guard);
  }

  /**
   * Null until the constructor of {@link Outer.External} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Outer.External", false);

  public GuardedOuter_External() {
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
