package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Outer.Bound} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
class GuardedOuter_Bound<T, Barrier> extends Outer<T>.Bound<Barrier> {
  private static final dev.cordon.guard.Barrier<GuardedOuter_Bound<?, ?>> IS_READY = dev.cordon.guard.Barrier.of("isReady",
      GuardedOuter_Bound::isReady);

  static {
    GuardedType.of(GuardedOuter_Bound.class).guard("", bound -> bound.guard);
  }

  /**
   * Null until the constructor of {@link Outer.Bound} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Outer.Bound", false);

  GuardedOuter_Bound(Outer<T> outer_, T outer) {
    outer_.super(outer);
  }

  @Override
  void run(Barrier barrier) {
    if (guard == null) {
      super.run(barrier);
      return;
    }
    guard.enterWhen(IS_READY, this);
    try {
      super.run(barrier);
    } finally {
      guard.leave();
    }
  }
}
