package dev.cordon.pool;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The results of many calls, one after the other: lazy, bounded, and iterated once, by one thread.
 *
 * <p>Items are taken from their source on the thread that asks for results, a few ahead of what is
 * asked for; see {@link MapOptions#readAhead}. A call that failed fails {@link #next()} in its
 * place, with a {@link java.util.concurrent.CompletionException} whose cause is what the call threw
 * or what became of its process; the iteration may go on. A source that throws ends the iteration,
 * after the results of what came before.
 */
@SuppressWarnings("IterableAndIterator") // As streams of files are: one iteration, to be closed.
public interface Results<R extends @Nullable Object>
    extends Iterator<R>, Iterable<R>, AutoCloseable {

  /** {@return whether there is another item, whose call may still be running} */
  @Override
  boolean hasNext();

  /**
   * Waits for the next result. An interrupt is kept, and ends the waiting with a
   * {@link java.util.concurrent.CancellationException}.
   *
   * @throws java.util.concurrent.CompletionException if the call failed
   * @throws NoSuchElementException if there is none
   */
  @Override
  R next();

  /**
   * Waits for the next result.
   *
   * @throws TimeoutException if it is not there in time; it may be asked for again
   * @throws java.util.concurrent.CompletionException if the call failed
   * @throws NoSuchElementException if there is none
   */
  R next(Duration timeout) throws TimeoutException, InterruptedException;

  /** Returns itself: there is one iteration. */
  @Override
  default Iterator<R> iterator() {
    return this;
  }

  /** {@return the rest as a stream, whose {@code close} closes this} */
  default Stream<R> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
        .onClose(this::close);
  }

  /** Takes no more items, and cancels the calls whose results were not asked for. */
  @Override
  void close();
}
