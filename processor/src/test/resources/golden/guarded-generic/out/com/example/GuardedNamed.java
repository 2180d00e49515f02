package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A {@link Named} that holds the locks of its guarded methods around those of another.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
class GuardedNamed<T> implements Named<T> {
  static {
    GuardedType.of(GuardedNamed.class).guard("", named -> named.guard);
  }

  private final Named<T> delegate;

  private final Guard guard = Guard.exclusive("com.example.Named", false);

  GuardedNamed(Named<T> delegate) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
  }

  @Override
  public T name(T name) {
    guard.enter();
    try {
      return delegate.name(name);
    } finally {
      guard.leave();
    }
  }
}
