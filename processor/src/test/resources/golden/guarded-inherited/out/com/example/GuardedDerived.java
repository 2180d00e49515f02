package com.example;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.GuardedType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.library.Base;

/**
 * The {@link Derived} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
class GuardedDerived<Guard> extends Derived<Guard> {
  private static final Barrier<GuardedDerived<?>> IS_OPEN = Barrier.of("isOpen",
      GuardedDerived::isOpen);

  private static final java.time.Duration TIMEOUT_3S = java.time.Duration.ofSeconds(3);

  static {
    GuardedType.of(GuardedDerived.class).guard("", derived -> derived.guard_);
  }

  /**
   * Null until the constructor of {@link Derived} has finished.
   */
  private final dev.cordon.guard.Guard guard_ = dev.cordon.guard.Guard.exclusive("com.example.Derived", false);

  GuardedDerived() {
  }

  @Override
  <Derived extends Guard> Derived own(Guard guard, com.example.Derived.Duration duration) {
    if (guard_ == null) {
      return super.own(guard, duration);
    }
    guard_.enter(TIMEOUT_3S);
    try {
      return super.own(guard, duration);
    } finally {
      guard_.leave();
    }
  }

  @Override
  protected String read(Base.Node<? super String> node) {
    if (guard_ == null) {
      return super.read(node);
    }
    guard_.enter();
    try {
      return super.read(node);
    } finally {
      guard_.leave();
    }
  }

  @Override
  public <U extends String> U get(Class<U> type, Map<String, ? extends List<U[]>> map) {
    if (guard_ == null) {
      return super.get(type, map);
    }
    guard_.enterWhen(IS_OPEN, this);
    try {
      return super.get(type, map);
    } finally {
      guard_.leave();
    }
  }
}
