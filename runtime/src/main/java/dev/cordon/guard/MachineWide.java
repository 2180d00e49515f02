package dev.cordon.guard;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A lock that the processes of the machine share, and that readers share. The threads of the JVM
 * exclude each other first; then the JVM takes the file for as long as one of them is in.
 */
final class MachineWide implements GuardLock {
  private final String name;
  private final LockFile file;
  private final ReentrantReadWriteLock threads;
  private final Lock writing;
  private final Lock reading;

  /** That of everybody who calls it {@code name}. */
  MachineWide(String name) {
    this.name = name;
    this.file = LockFile.of(name);
    this.threads = file.jvm().threads();
    this.writing = new Side(threads.writeLock(), false);
    this.reading = new Side(threads.readLock(), true);
  }

  @Override
  public boolean isFair() {
    return false;
  }

  @Override
  public boolean readersShare() {
    return true;
  }

  @Override
  public Lock writing() {
    return writing;
  }

  @Override
  public Lock reading() {
    return reading;
  }

  @Override
  public void write() {
    if (!tryNow()) {
      requireNoUpgrade();
      writing.lock();
    }
  }

  @Override
  public boolean tryNow() {
    return writing.tryLock();
  }

  @Override
  public boolean tryReadNow() {
    return reading.tryLock();
  }

  @Override
  public void requireNoUpgrade() {
    ReadWrite.requireNoUpgrade(threads, name);
  }

  @Override
  public void requireBarriers() {
    throw new IllegalStateException("The guard " + name + " is that of the whole machine, and has"
        + " no barriers: nobody would hear of what another process makes true.");
  }

  @Override
  public int holds() {
    return threads.getWriteHoldCount();
  }

  @Override
  public boolean isHeld() {
    return threads.isWriteLockedByCurrentThread() || threads.getReadHoldCount() > 0;
  }

  @Override
  public boolean ownerDied() {
    return isHeld() && file.writerDied();
  }

  @Override
  public @Nullable Thread owner() {
    return file.jvm().writer().get();
  }

  @Override
  public long ownerProcess() {
    long writer = file.writer();
    return writer == ProcessHandle.current().pid() ? 0 : writer;
  }

  @Override
  public int readers() {
    return threads.getReadLockCount();
  }

  @Override
  public Collection<Thread> queued() {
    return List.copyOf(file.jvm().waiting());
  }

  /** What readers hold, or what writers hold. */
  private final class Side implements Lock {
    private final Lock side;
    private final boolean reads;

    Side(Lock side, boolean reads) {
      this.side = side;
      this.reads = reads;
    }

    @Override
    public void lock() {
      boolean interrupted = false;
      try {
        while (true) {
          try {
            lockInterruptibly();
            return;
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      if (!tryLock(Long.MAX_VALUE, NANOSECONDS)) {
        throw new AssertionError("Three centuries have passed");
      }
    }

    @Override
    public boolean tryLock() {
      boolean interrupted = Thread.interrupted(); // There is nothing to interrupt.
      try {
        return side.tryLock() && isFileHeld(0);
      } catch (InterruptedException e) {
        interrupted = true;
        return false;
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      long begin = System.nanoTime();
      long nanos = unit.toNanos(time);
      Thread self = Thread.currentThread();
      boolean isNews = file.jvm().waiting().add(self);
      try {
        return side.tryLock(nanos, NANOSECONDS) && isFileHeld(nanos - (System.nanoTime() - begin));
      } finally {
        if (isNews) {
          file.jvm().waiting().remove(self);
        }
      }
    }

    @Override
    public void unlock() {
      int holds = reads ? threads.getReadHoldCount() : threads.getWriteHoldCount();
      if (holds == 0) {
        throw new IllegalMonitorStateException("This thread does not hold " + name);
      }
      if (!reads && holds == 1) {
        file.jvm().writer().set(null);
      }
      try {
        file.release();
      } finally {
        side.unlock();
      }
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("A lock of the machine has no conditions");
    }

    private boolean isFileHeld(long nanos) throws InterruptedException {
      boolean isHeld = false;
      try {
        isHeld = file.hold(reads, nanos);
      } finally {
        if (!isHeld) {
          side.unlock();
        }
      }
      if (isHeld && !reads) {
        file.jvm().writer().set(Thread.currentThread());
      }
      return isHeld;
    }
  }
}
