package com.example;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * The {@link BoundedBuffer} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
class GuardedBoundedBuffer<E> extends BoundedBuffer<E> {
  private static final Barrier<GuardedBoundedBuffer<?>> NOT_FULL = Barrier.of("notFull",
      GuardedBoundedBuffer::notFull);

  private static final Barrier<GuardedBoundedBuffer<?>> NOT_EMPTY = Barrier.of("notEmpty",
      GuardedBoundedBuffer::notEmpty);

  private static final Duration TIMEOUT_5S = Duration.ofSeconds(5);

  static {
    GuardedType.of(GuardedBoundedBuffer.class).guard("", boundedBuffer -> boundedBuffer.guard);
  }

  /**
   * Null until the constructor of {@link BoundedBuffer} has finished.
   */
  private final Guard guard = Guard.readWrite("com.example.BoundedBuffer", false);

  GuardedBoundedBuffer(int capacity) {
    super(capacity);
  }

  @Override
  void put(E item) {
    if (guard == null) {
      super.put(item);
      return;
    }
    guard.enterWhen(NOT_FULL, this);
    try {
      super.put(item);
    } finally {
      guard.leave();
    }
  }

  @Override
  E take() {
    if (guard == null) {
      return super.take();
    }
    guard.enterWhen(NOT_EMPTY, this, TIMEOUT_5S);
    try {
      return super.take();
    } finally {
      guard.leave();
    }
  }

  @Override
  int size() {
    if (guard == null) {
      return super.size();
    }
    guard.enterRead();
    try {
      return super.size();
    } finally {
      guard.leaveRead();
    }
  }
}
