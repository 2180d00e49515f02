package com.example;

import dev.cordon.Task;

final class Allows {

  @Task(allow = {Stone[].class, int.class})
  @SuppressWarnings("deprecation")
  static Object any() {
    return 1;
  }

  private Allows() {}
}
