package com.example.guarded;

import static dev.cordon.LockMode.READ;

import dev.cordon.Guarded;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

abstract class Buffer<E> {
  private final Deque<E> items = new ArrayDeque<>();
  private final int capacity;

  @SafeVarargs
  Buffer(int capacity, E... first) {
    this.capacity = capacity;
    putAll(List.of(first)); // Before there is a lock.
  }

  boolean notFull() {
    return items.size() < capacity;
  }

  boolean notEmpty() {
    return !items.isEmpty();
  }

  @Guarded(when = "notFull")
  void put(E item) throws InterruptedException {
    items.add(item);
  }

  @Guarded(when = "notEmpty", timeout = "20s")
  E take() {
    return items.remove();
  }

  @Guarded(when = "notEmpty", timeout = "20ms")
  E poll() {
    return items.remove();
  }

  @Guarded(mode = READ)
  int size() {
    return items.size();
  }

  @Guarded(mode = READ)
  void upgrade() throws InterruptedException {
    put(null);
  }

  final void putAll(Collection<? extends E> all) {
    try {
      for (E item : all) {
        put(item);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
