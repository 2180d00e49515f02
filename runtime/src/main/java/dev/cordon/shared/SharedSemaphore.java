package dev.cordon.shared;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;

/**
 * Permits that processes share, given in the order of asking: a fair
 * {@link java.util.concurrent.Semaphore}. Permits are not returned by the death of a process, since
 * nobody knows whose they were.
 */
public interface SharedSemaphore extends Serializable {

  /** Acquires a permit, and waits for it. */
  void acquire() throws InterruptedException;

  /** Acquires so many permits together, and waits for them. */
  void acquire(int permits) throws InterruptedException;

  /** Acquires a permit, and waits for it whatever interrupts come. */
  void acquireUninterruptibly();

  /** Acquires so many permits together, and waits for them whatever interrupts come. */
  void acquireUninterruptibly(int permits);

  /** Returns whether a permit could be acquired at once, before those who wait. */
  boolean tryAcquire();

  /** Returns whether so many permits could be acquired at once, before those who wait. */
  boolean tryAcquire(int permits);

  /** Returns whether a permit could be acquired in time. */
  boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException;

  /** Returns whether so many permits could be acquired in time. */
  boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException;

  /** Adds a permit. */
  void release();

  /** Adds so many permits. */
  void release(int permits);

  /** {@return how many permits there are at the moment} */
  int availablePermits();

  /** Acquires all permits that there are; returns how many. */
  int drainPermits();
}
