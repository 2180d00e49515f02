package dev.cordon.guard;

import java.io.Serial;
import java.util.Collection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** A lock that readers share. */
final class ReadWrite extends ReentrantReadWriteLock implements GuardLock {
  @Serial
  private static final long serialVersionUID = 1L;

  private final String name;

  /** As {@code fair} says; messages call it {@code name}. */
  ReadWrite(String name, boolean fair) {
    super(fair);
    this.name = name;
  }

  @Override
  public boolean readersShare() {
    return true;
  }

  @Override
  public Lock writing() {
    return writeLock();
  }

  @Override
  public Lock reading() {
    return readLock();
  }

  @Override
  public void write() {
    if (getReadLockCount() > 0) { // This thread may be among them.
      requireNoUpgrade();
    }
    writeLock().lock();
  }

  @Override
  public boolean tryNow() {
    return (!isFair() || !hasQueuedThreads() || isWriteLockedByCurrentThread())
        && writeLock().tryLock();
  }

  @Override
  public boolean tryReadNow() {
    return (!isFair() || !hasQueuedThreads() || isHeld()) && readLock().tryLock();
  }

  @Override
  public int holds() {
    return getWriteHoldCount();
  }

  @Override
  public void requireNoUpgrade() {
    requireNoUpgrade(this, name);
  }

  /** Sees to it that this thread does not read. */
  static void requireNoUpgrade(ReentrantReadWriteLock lock, String name) {
    if (lock.getReadHoldCount() > 0 && !lock.isWriteLockedByCurrentThread()) {
      throw new IllegalStateException("This thread reads under " + name
          + ", and would wait for itself if it wrote under it, too. Let the outer method write.");
    }
  }

  @Override
  public boolean isHeld() {
    return isWriteLockedByCurrentThread() || getReadHoldCount() > 0;
  }

  @Override
  public @Nullable Thread owner() {
    return getOwner();
  }

  @Override
  public int readers() {
    return getReadLockCount();
  }

  @Override
  public Collection<Thread> queued() {
    return getQueuedThreads();
  }
}
