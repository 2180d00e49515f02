package com.example;

import dev.cordon.Task;
import java.util.List;

final class Overloads {

  @Task
  static int count(String text) {
    return 1;
  }

  @Task
  static int count(List<int[]> texts, long... sizes) {
    return 2;
  }

  @Task(name = "COUNT")
  static int counted() {
    return 3;
  }

  @Task
  static int Count() {
    return 4;
  }
}
