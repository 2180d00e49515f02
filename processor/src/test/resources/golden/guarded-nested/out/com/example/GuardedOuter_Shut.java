package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A {@link Outer.Shut} that holds the locks of its guarded methods around those of another.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
non-sealed class GuardedOuter_Shut implements Outer.Shut {
  static {
    GuardedType.of(GuardedOuter_Shut.class).guard("", shut -> shut.guard);
  }

  private final Outer.Shut delegate;

  private final Guard guard = Guard.exclusive("com.example.Outer.Shut", false);

  GuardedOuter_Shut(Outer.Shut delegate) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
  }

  @Override
  public void run() {
    guard.enter();
    try {
      delegate.run();
    } finally {
      guard.leave();
    }
  }
}
