package com.example;

import dev.cordon.Task;

final class Older {

  @Task
  @SuppressWarnings("deprecation")
  static int takes(Stone stone) {
    return 1;
  }

  private Older() {}
}
