package com.example;

import dev.cordon.Task;
import java.io.Serializable;

record State(int n) implements Serializable {

  @Task
  State next() {
    return new State(n + 1);
  }
}
