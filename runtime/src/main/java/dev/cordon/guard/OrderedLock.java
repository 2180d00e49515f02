package dev.cordon.guard;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** A lock whose order among others is watched. */
final class OrderedLock implements GuardLock {
  private final String name;
  private final GuardLock lock;
  private final LockOrder order;

  /**
   * Watches {@code lock}.
   *
   * @param name that of its class
   */
  OrderedLock(String name, GuardLock lock, LockOrder order) {
    this.name = name;
    this.lock = lock;
    this.order = order;
  }

  String name() {
    return name;
  }

  @Override
  public boolean isFair() {
    return lock.isFair();
  }

  @Override
  public boolean readersShare() {
    return lock.readersShare();
  }

  @Override
  public Lock writing() {
    return new Side(lock.writing());
  }

  @Override
  public Lock reading() {
    return new Side(lock.reading());
  }

  @Override
  public void write() {
    order.entering(this);
    lock.write();
    order.entered(this);
  }

  @Override
  public boolean tryNow() {
    order.entering(this);
    return noted(lock.tryNow());
  }

  @Override
  public boolean tryReadNow() {
    order.entering(this);
    return noted(lock.tryReadNow());
  }

  @Override
  public void requireNoUpgrade() {
    lock.requireNoUpgrade();
  }

  @Override
  public void requireBarriers() {
    lock.requireBarriers();
  }

  @Override
  public int holds() {
    return lock.holds();
  }

  @Override
  public boolean isHeld() {
    return lock.isHeld();
  }

  @Override
  public @Nullable Thread owner() {
    return lock.owner();
  }

  @Override
  public long ownerProcess() {
    return lock.ownerProcess();
  }

  @Override
  public boolean ownerDied() {
    return lock.ownerDied();
  }

  @Override
  public int readers() {
    return lock.readers();
  }

  @Override
  public Collection<Thread> queued() {
    return lock.queued();
  }

  private boolean noted(boolean isIn) {
    if (isIn) {
      order.entered(this);
    }
    return isIn;
  }

  /** What readers hold, or what writers hold. */
  private final class Side implements Lock {
    private final Lock side;

    Side(Lock side) {
      this.side = side;
    }

    @Override
    public void lock() {
      order.entering(OrderedLock.this);
      side.lock();
      order.entered(OrderedLock.this);
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      order.entering(OrderedLock.this);
      side.lockInterruptibly();
      order.entered(OrderedLock.this);
    }

    @Override
    public boolean tryLock() {
      order.entering(OrderedLock.this);
      return noted(side.tryLock());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      order.entering(OrderedLock.this);
      return noted(side.tryLock(time, unit));
    }

    @Override
    public void unlock() {
      side.unlock();
      order.left(OrderedLock.this);
    }

    @Override
    public Condition newCondition() {
      return side.newCondition();
    }
  }
}
