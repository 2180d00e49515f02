package com.example;

import dev.cordon.Task;
import java.io.Serializable;

class Counter implements Serializable {
  private static final long serialVersionUID = 1L;

  int count;

  @Task
  synchronized int increment() {
    return ++count;
  }
}
