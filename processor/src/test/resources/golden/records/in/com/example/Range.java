package com.example;

import dev.cordon.Task;
import java.io.Serializable;

/** A record is a receiver as any other value; where its type has a wildcard, it is serialized. */
record Range<T extends Comparable<T>>(T low, T high) implements Serializable {

  @Task
  boolean contains(T value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  @Task
  <T> T hidden(T value) {
    return value;
  }
}
