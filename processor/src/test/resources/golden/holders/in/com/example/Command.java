package com.example;

import dev.cordon.Task;

public sealed interface Command extends java.io.Serializable {

  @Task
  default int run() {
    return 1;
  }

  record Stop() implements Command {}

  record Go(int distance) implements Command {}
}
