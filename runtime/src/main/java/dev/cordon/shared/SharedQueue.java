package dev.cordon.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;

/**
 * A queue that processes share: all of {@link BlockingQueue}, first in, first out.
 *
 * <p>{@code put} returns when the item has been accepted. {@code take} removes an item when this
 * process has confirmed it, which is before {@code take} returns: an item whose taker died earlier
 * goes back to the head, one whose taker dies later is gone with it (at most once).
 * {@link #takeAcked} hands out an item until it is acknowledged (at least once). An item that
 * cannot be rebuilt is removed, and reported to its taker.
 *
 * <p>Nothing is buffered in a process that puts, so it may end at any time; whoever joins it before
 * the queue is empty waits for nothing else.
 *
 * <p>Iterators, {@code contains} and {@code toArray} see the items that were there at one moment.
 * {@code remove(Object)} and {@code contains} compare items by {@code equals}, in this process.
 *
 * <p>The model is {@code Queue} of Python's {@code multiprocessing}.
 *
 * @param <E> the type of the items
 */
public interface SharedQueue<E> extends BlockingQueue<E>, Serializable {

  /** {@return whether there is no room at the moment} */
  boolean isFull();

  /**
   * Moves all items that are there to {@code to}, many at a time.
   *
   * @throws dev.cordon.task.TransferException if one cannot be rebuilt; all others are in
   *     {@code to} then
   */
  @Override
  int drainTo(Collection<? super E> to);

  /**
   * Moves up to {@code most} of the items that are there to {@code to}, many at a time.
   *
   * @throws dev.cordon.task.TransferException if one cannot be rebuilt; all others are in
   *     {@code to} then
   */
  @Override
  int drainTo(Collection<? super E> to, int most);

  /**
   * Puts all of {@code items}, in their order, many at a time; it waits for room as {@code put}
   * does. Other items may come between. All are encoded before the first is put.
   *
   * @throws InterruptedException if it was interrupted while it waited; those that were accepted
   *     before stay
   * @throws QueueShutDownException if the queue was shut down; as above
   * @throws dev.cordon.task.TransferException if one cannot travel; then none was put
   */
  void putAll(Collection<? extends E> items) throws InterruptedException;

  /**
   * Waits for an item and hands it out until it is {@linkplain Delivery#acknowledge acknowledged}:
   * when this process ends before, it goes back to the head.
   *
   * @throws QueueShutDownException if the queue was shut down and is empty
   */
  Delivery<E> takeAcked() throws InterruptedException;

  /**
   * Takes no more items, from now on and from those that wait to put one; items that are there may
   * be taken. Once there is none, those that take or wait to take get a
   * {@link QueueShutDownException}, and so does {@link #poll()}, which would go on for ever
   * otherwise.
   *
   * <p>The model is {@code Queue.shutdown} of Python 3.13.
   */
  void shutdown();

  /** Does what {@link #shutdown} does, and removes all items that are there. */
  void shutdownNow();

  /** {@return whether it was shut down; there may be items still} */
  boolean isShutdown();

  /**
   * An item that was handed out and is to be acknowledged.
   *
   * @param <E> the type of the item
   */
  interface Delivery<E> extends AutoCloseable {

    /**
     * {@return the item}
     *
     * @throws dev.cordon.task.TransferException if it cannot be rebuilt
     */
    E item();

    /**
     * Removes the item for good.
     *
     * @throws IllegalStateException if it was acknowledged or given back before
     */
    void acknowledge();

    /**
     * Puts the item back to the head of the queue.
     *
     * @throws IllegalStateException if it was acknowledged or given back before
     */
    void giveBack();

    /** Gives the item back, unless it was acknowledged or given back before. */
    @Override
    void close();
  }
}
