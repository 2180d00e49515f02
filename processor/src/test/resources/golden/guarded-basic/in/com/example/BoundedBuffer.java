package com.example;

import static dev.cordon.LockMode.READ;

import dev.cordon.Guarded;
import java.util.ArrayDeque;
import java.util.Deque;

abstract class BoundedBuffer<E> {
  private final Deque<E> items = new ArrayDeque<>();
  private final int capacity;

  BoundedBuffer(int capacity) {
    this.capacity = capacity;
  }

  boolean notFull() {
    return items.size() < capacity;
  }

  boolean notEmpty() {
    return !items.isEmpty();
  }

  @Guarded(when = "notFull")
  void put(E item) {
    items.add(item);
  }

  @Guarded(when = "notEmpty", timeout = "5s")
  E take() {
    return items.remove();
  }

  @Guarded(mode = READ)
  int size() {
    return items.size();
  }
}
