package com.example;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A {@link Store} that holds the locks of its guarded methods around those of another.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public class GuardedStore<K, V> implements Store<K, V> {
  private static final Barrier<GuardedStore<?, ?>> IS_OPEN = Barrier.of("isOpen",
      GuardedStore::isOpen);

  private static final Guard GUARD = Guard.exclusive("com.example.Store.class", false);

  static {
    GuardedType.of(GuardedStore.class).guard("", store -> store.guard);
    GuardedType.of(Store.class).classGuard("", GUARD);
  }

  private final Store<K, V> delegate_;

  private final Guard guard = Guard.readWrite("com.example.Store", false);

  public GuardedStore(Store<K, V> delegate_) {
    this.delegate_ = Objects.requireNonNull(delegate_, "delegate_");
  }

  @Override
  public V put(K delegate, V value) throws IOException {
    guard.enter();
    try {
      return delegate_.put(delegate, value);
    } finally {
      guard.leave();
    }
  }

  @Override
  public V get(K key) {
    guard.enterRead();
    try {
      return delegate_.get(key);
    } finally {
      guard.leaveRead();
    }
  }

  @Override
  public boolean isOpen() {
    return delegate_.isOpen();
  }

  @Override
  public void flush() throws InterruptedException {
    guard.enterWhenInterruptibly(IS_OPEN, this);
    try {
      delegate_.flush();
    } finally {
      guard.leave();
    }
  }

  @Override
  public void clear() {
    guard.enter();
    try {
      delegate_.clear();
    } finally {
      guard.leave();
    }
  }

  @Override
  public void close() {
    delegate_.close();
  }

  @Override
  public boolean contains(K item) {
    return delegate_.contains(item);
  }

  public static int count() {
    GUARD.enter();
    try {
      return Store.count();
    } finally {
      GUARD.leave();
    }
  }
}
