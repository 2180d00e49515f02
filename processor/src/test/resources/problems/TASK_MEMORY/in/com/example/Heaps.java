package com.example;

import dev.cordon.Task;

final class Heaps {

  @Task(memory = "256")
  static void noUnit() {}

  @Task(memory = "1m")
  static void tooSmall() {}

  @Task(memory = "2047k")
  static void justTooSmall() {}

  @Task(memory = "2048K")
  static void justRight() {}

  @Task(memory = "9999999999g")
  static void overflow() {}
}
