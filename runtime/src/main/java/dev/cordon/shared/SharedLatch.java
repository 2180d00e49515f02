package dev.cordon.shared;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;

/**
 * A count that processes share and count down to zero, and that many may wait for: a
 * {@link java.util.concurrent.CountDownLatch}.
 */
public interface SharedLatch extends Serializable {

  /** Counts down by one, unless the count is zero. */
  void countDown();

  /** Waits until the count is zero. */
  void await() throws InterruptedException;

  /** Waits until the count is zero; returns whether it is so in time. */
  boolean await(long timeout, TimeUnit unit) throws InterruptedException;

  /** {@return the count} */
  long getCount();
}
