package dev.cordon.shared;

import java.io.Serializable;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where a number of threads, of any processes, wait for each other, again and again: a
 * {@link java.util.concurrent.CyclicBarrier}. It breaks when one of them is interrupted, gives up
 * or dies.
 */
public interface SharedBarrier extends Serializable {

  /**
   * Waits until all have come.
   *
   * @return how many were still to come, 0 for the last one
   * @throws BrokenBarrierException if it is or gets broken, or is reset
   */
  int await() throws InterruptedException, BrokenBarrierException;

  /**
   * Waits until all have come.
   *
   * @return how many were still to come, 0 for the last one
   * @throws TimeoutException if they have not come in time; the barrier is broken then
   * @throws BrokenBarrierException if it is or gets broken, or is reset
   */
  int await(long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException;

  /** Makes it new; those who wait get a {@link BrokenBarrierException}. */
  void reset();

  /** {@return whether it is broken} */
  boolean isBroken();

  /** {@return how many have to come} */
  int getParties();

  /** {@return how many wait at the moment} */
  int getNumberWaiting();
}
