package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Outer.Part} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
abstract non-sealed class GuardedOuter_Part extends Outer.Part {
  static {
    GuardedType.of(GuardedOuter_Part.class).guard("", part -> part.guard);
  }

  /**
   * Null until the constructor of {@link Outer.Part} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Outer.Part", false);

  GuardedOuter_Part() {
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
