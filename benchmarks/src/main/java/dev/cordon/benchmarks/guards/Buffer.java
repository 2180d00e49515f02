package dev.cordon.benchmarks.guards;

import dev.cordon.Guarded;
import java.util.ArrayDeque;
import java.util.Deque;

/** A bounded buffer of two barriers. */
public abstract class Buffer<E> {
  private final Deque<E> items;
  private final int capacity;

  protected Buffer(int capacity) {
    this.items = new ArrayDeque<>(capacity);
    this.capacity = capacity;
  }

  boolean notFull() {
    return items.size() < capacity;
  }

  boolean notEmpty() {
    return !items.isEmpty();
  }

  @Guarded(when = "notFull")
  public void put(E item) throws InterruptedException {
    items.add(item);
  }

  @Guarded(when = "notEmpty")
  public E take() throws InterruptedException {
    return items.remove();
  }
}
