package com.example;

import dev.cordon.Task;

final class Names {

  @Task(name = "2nd")
  static void second() {}

  @Task(name = "a.b")
  static void überall() {}

  @Task(name = " ")
  static void blank() {}

  @Task(name = "class")
  static void keyword() {}
}
