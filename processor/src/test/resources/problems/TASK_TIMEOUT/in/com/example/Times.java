package com.example;

import dev.cordon.Task;

final class Times {
  private static final String SOON = "soon";

  @Task(timeout = "30")
  static void noUnit() {}

  @Task(timeout = "0s")
  static void zero() {}

  @Task(memory = "256m", timeout = SOON)
  static void constant() {}

  @Task(timeout = "1 s")
  static void space() {}

  @Task(timeout = "-5m")
  static void negative() {}

  @Task(timeout = "99999999999h")
  static void huge() {}

  @Task(timeout = "9999999999ms")
  static void long_() {}
}
