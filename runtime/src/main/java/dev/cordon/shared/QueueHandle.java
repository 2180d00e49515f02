package dev.cordon.shared;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.codec.Reaching;
import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Status;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import dev.cordon.task.TransferException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

final class QueueHandle<E> extends AbstractQueue<E> implements SharedQueue<E>, Reaching {
  private static final long serialVersionUID = 1L;

  /** How much is put at once. */
  private static final int MAX_ITEMS = 4096;

  private static final long MAX_BYTES = 1 << 20;

  private final transient Reference reference;
  private final transient Elements<E> elements;

  QueueHandle(Reference reference) {
    this.reference = reference;
    this.elements = new Elements<>(reference.first());
  }

  // Putting.

  @Override
  public void put(E item) throws InterruptedException {
    var unused = reference.askInterruptibly(Verb.PUT, Reference.FOREVER, Content.of(encode(item)));
  }

  @Override
  public boolean offer(E item) {
    return reference.ask(Verb.PUT, Content.of(encode(item))).isDone();
  }

  @Override
  public boolean offer(E item, long timeout, TimeUnit unit) throws InterruptedException {
    return reference
        .askInterruptibly(Verb.PUT, Reference.nanos(timeout, unit), Content.of(encode(item)))
        .isDone();
  }

  @Override
  public void putAll(Collection<? extends E> items) throws InterruptedException {
    List<List<ByteBuffer>> all = new ArrayList<>(items.size());
    for (E item : items) {
      all.add(encode(item));
    }
    int from = 0;
    while (from < all.size()) {
      int to = from;
      long bytes = 0;
      while (to < all.size() && to - from < MAX_ITEMS && bytes < MAX_BYTES) {
        bytes += Content.sizeOf(all.get(to++));
      }
      var unused = reference.askInterruptibly(
          Verb.PUT, Reference.FOREVER, new Content(new long[0], all.subList(from, to)));
      from = to;
    }
  }

  // Taking.

  @Override
  public E take() throws InterruptedException {
    return item(reference.askInterruptibly(Verb.TAKE, Reference.FOREVER, Content.NONE));
  }

  @Override
  public @Nullable E poll() {
    return itemOrNull(reference.ask(Verb.TAKE));
  }

  @Override
  public @Nullable E poll(long timeout, TimeUnit unit) throws InterruptedException {
    return itemOrNull(
        reference.askInterruptibly(Verb.TAKE, Reference.nanos(timeout, unit), Content.NONE));
  }

  @Override
  public Delivery<E> takeAcked() throws InterruptedException {
    return new HandedOut(
        reference.askInterruptibly(Verb.TAKE_ACKED, Reference.FOREVER, Content.NONE));
  }

  @Override
  public int drainTo(Collection<? super E> to) {
    return drainTo(to, Integer.MAX_VALUE);
  }

  @Override
  public int drainTo(Collection<? super E> to, int most) {
    requireNonNull(to, "to");
    if (to instanceof QueueHandle<?> queue && equals(queue)) {
      throw new IllegalArgumentException("A queue cannot be drained to itself.");
    }
    int taken = 0;
    long wanted = most;
    TransferException lost = null;
    while (taken < wanted) {
      Answer answer = drain(wanted - taken);
      if (!answer.isDone()) {
        break;
      }
      List<List<ByteBuffer>> values = answer.content().values();
      if (taken == 0) { // What comes later is for the next time.
        wanted = Math.min(wanted, values.size() + answer.number(0));
      }
      for (List<ByteBuffer> value : values) {
        taken++;
        try {
          to.add(decode(value));
        } catch (TransferException e) { // The others have left the queue too.
          lost = e;
        }
      }
    }
    if (lost != null) {
      throw lost;
    }
    return taken;
  }

  private Answer drain(long most) {
    try {
      return reference.ask(Verb.DRAIN, Content.of(most));
    } catch (QueueShutDownException e) {
      return Answer.NOTHING; // There is nothing to drain.
    }
  }

  // Looking.

  @Override
  public @Nullable E peek() {
    Answer answer = reference.ask(Verb.PEEK);
    return answer.isDone() ? decode(reference.copyOf(answer.value(0))) : null;
  }

  @Override
  public int size() {
    return (int) state(0);
  }

  @Override
  public int remainingCapacity() {
    return (int) state(1);
  }

  @Override
  public boolean isFull() {
    return remainingCapacity() == 0;
  }

  @Override
  public boolean isShutdown() {
    return state(2) != 0;
  }

  private long state(int index) {
    return reference.ask(Verb.STATE).number(index);
  }

  @Override
  public Iterator<E> iterator() {
    return new Snapshot(reference.list());
  }

  /** Without a size: that of another moment would break streams. */
  @Override
  public Spliterator<E> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.CONCURRENT);
  }

  // Removing.

  @Override
  public boolean remove(@Nullable Object item) {
    for (Snapshot each = new Snapshot(reference.list()); each.hasNext(); ) {
      if (each.next().equals(item) && each.removed()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void clear() {
    var unused = reference.ask(Verb.CLEAR);
  }

  @Override
  public void shutdown() {
    var unused = reference.ask(Verb.SHUT_DOWN, Content.of(0));
  }

  @Override
  public void shutdownNow() {
    var unused = reference.ask(Verb.SHUT_DOWN, Content.of(1));
  }

  // Items.

  private List<ByteBuffer> encode(E item) {
    return elements.encode(
        requireNonNull(item, "item"), "An item of " + reference, reference.maxValue());
  }

  private E decode(List<ByteBuffer> bytes) {
    return elements.decode(bytes, "An item of " + reference);
  }

  private E item(Answer answer) {
    return decode(answer.value(0));
  }

  private @Nullable E itemOrNull(Answer answer) {
    return answer.isDone() ? item(answer) : null;
  }

  /** Those that were there at one moment. */
  private final class Snapshot implements Iterator<E> {
    private final Content items;
    private int next;

    /** Whether there is a last item, which was not removed. */
    private boolean removable;

    Snapshot(Content items) {
      this.items = items;
    }

    @Override
    public boolean hasNext() {
      return next < items.values().size();
    }

    @Override
    public E next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      removable = true;
      return decode(reference.copyOf(items.values().get(next++)));
    }

    @Override
    public void remove() {
      if (!removable) {
        throw new IllegalStateException("There is no item, or it was removed before.");
      }
      boolean unused = removed();
    }

    /** Returns whether the last item was still there, and is not any more. */
    boolean removed() {
      removable = false;
      return reference.ask(Verb.REMOVE, Content.of(items.numbers()[next - 1])).isDone();
    }
  }

  private final class HandedOut implements Delivery<E> {
    private final long number;
    private final List<ByteBuffer> bytes;
    private boolean settled;

    HandedOut(Answer answer) {
      this.number = answer.number(0);
      this.bytes = answer.value(0);
    }

    @Override
    public E item() {
      return decode(reference.copyOf(bytes));
    }

    @Override
    public synchronized void acknowledge() {
      settle(Verb.ACK);
    }

    @Override
    public synchronized void giveBack() {
      settle(Verb.GIVE_BACK);
    }

    private void settle(Verb how) {
      Answer answer = reference.ask(how, Content.of(number));
      if (answer.status() == Status.REFUSED) {
        throw new IllegalStateException(answer.text());
      }
      settled = true;
    }

    @Override
    public synchronized void close() {
      if (!settled) {
        giveBack();
      }
    }
  }

  // The handle.

  /** Its manager forgets it. */
  void forget() {
    reference.forget();
  }

  @Override
  public Set<Class<?>> reached() {
    return Handle.reached(reference);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueueHandle<?> handle && reference.equals(handle.reference);
  }

  @Override
  public int hashCode() {
    return reference.hashCode();
  }

  private Object writeReplace() {
    return reference.form();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a handle travels in another form");
  }
}
