package com.example;

import dev.cordon.guard.GuardedType;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import javax.annotation.processing.Generated;

/**
 * The {@link Outer.Inner} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public class GuardedOuter_Inner extends Outer.Inner {
  private static final long serialVersionUID = 1L;

  static {
    GuardedType.of(GuardedOuter_Inner.class).guard("", inner -> inner.guard);
  }

  /**
   * Null until the constructor of {@link Outer.Inner} has finished.
   */
  private final dev.cordon.guard.Guard guard = dev.cordon.guard.Guard.exclusive("com.example.Outer.Inner", false);

  public GuardedOuter_Inner(int n) {
    super(n);
  }

  @java.lang.Override
  protected void run(Outer.Inner.State state) {
    if (guard == null) {
      super.run(state);
      return;
    }
    guard.enter();
    try {
      super.run(state);
    } finally {
      guard.leave();
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (guard == null) {
      throw new InvalidObjectException("The object has no guard.");
    }
  }
}
