package com.example;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.library.Base;

/**
 * The {@link Raw} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
class GuardedRaw extends Raw {
  private static final Barrier<GuardedRaw> IS_OPEN = Barrier.of("isOpen", GuardedRaw::isOpen);

  static {
    GuardedType.of(GuardedRaw.class).guard("", raw -> raw.guard);
  }

  /**
   * Null until the constructor of {@link Raw} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Raw", false);

  GuardedRaw() {
  }

  @Override
  void own() {
    if (guard == null) {
      super.own();
      return;
    }
    guard.enter();
    try {
      super.own();
    } finally {
      guard.leave();
    }
  }

  @Override
  protected Object read(Base.Node node) throws Exception {
    if (guard == null) {
      return super.read(node);
    }
    guard.enter();
    try {
      return super.read(node);
    } finally {
      guard.leave();
    }
  }

  @Override
  public Object get(Class type, Map map) {
    if (guard == null) {
      return super.get(type, map);
    }
    guard.enterWhen(IS_OPEN, this);
    try {
      return super.get(type, map);
    } finally {
      guard.leave();
    }
  }
}
