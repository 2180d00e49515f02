package dev.cordon.guard;

import java.io.Serial;
import java.util.Collection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A lock that one thread holds, whether it reads or writes. */
final class Exclusive extends ReentrantLock implements GuardLock {
  @Serial
  private static final long serialVersionUID = 1L;

  Exclusive(boolean fair) {
    super(fair);
  }

  @Override
  public boolean readersShare() {
    return false;
  }

  @Override
  public Lock writing() {
    return this;
  }

  @Override
  public Lock reading() {
    return this;
  }

  @Override
  public void write() {
    lock();
  }

  @Override
  public boolean tryNow() {
    return (!isFair() || !hasQueuedThreads() || isHeldByCurrentThread()) && tryLock();
  }

  @Override
  public boolean tryReadNow() {
    return tryNow();
  }

  @Override
  public int holds() {
    return getHoldCount();
  }

  @Override
  public void requireNoUpgrade() {
    // Nobody only reads.
  }

  @Override
  public boolean isHeld() {
    return isHeldByCurrentThread();
  }

  @Override
  public @Nullable Thread owner() {
    return getOwner();
  }

  @Override
  public int readers() {
    return 0;
  }

  @Override
  public Collection<Thread> queued() {
    return getQueuedThreads();
  }
}
