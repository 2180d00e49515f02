package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class Generic<T extends Comparable<? super T> & Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final T middle;

  Generic(T middle) {
    this.middle = middle;
  }

  @Task
  List<T> sort(List<? extends T> items) {
    List<T> sorted = new ArrayList<>(items);
    sorted.add(middle);
    sorted.sort(null);
    return sorted;
  }

  @Task
  <T> T hidden(T value) {
    return value;
  }

  @Task
  static <E extends Number & Comparable<E>> E max(Collection<E> items) {
    return items.stream().max(Comparable::compareTo).orElseThrow();
  }

  @Task
  static <State, Event> State step(State state, List<Event> events) {
    return state;
  }
}
