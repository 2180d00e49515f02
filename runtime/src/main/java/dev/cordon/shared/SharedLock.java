package dev.cordon.shared;

import java.io.Serializable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/**
 * A lock that processes share, for those who wait in the order of their coming.
 *
 * <p>That of {@link Manager#lock()} has no owner: any thread of any process may release it, and a
 * thread that acquires it twice waits for ever, as the {@code Lock} of Python's
 * {@code multiprocessing} does. That of {@link Manager#reentrantLock()} is owned by a thread, which
 * may acquire it again and alone may release it, as with its {@code RLock}. Both are released when
 * the process has gone that has acquired them last.
 */
public interface SharedLock extends Lock, Serializable {

  /**
   * {@return whether the process that held the lock before has died holding it, so that what it
   * guards may be half done; to be asked while the lock is held}
   */
  boolean ownerDied();

  /** {@return whether anybody holds it at the moment} */
  boolean isLocked();

  /**
   * Releases it.
   *
   * @throws IllegalMonitorStateException if it is not held, or owned by another thread
   */
  @Override
  void unlock();

  /**
   * Is not supported: wait for a {@link SharedQueue} or {@link SharedSemaphore} instead.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  Condition newCondition();
}
