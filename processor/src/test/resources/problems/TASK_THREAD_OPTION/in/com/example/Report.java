package com.example;

import dev.cordon.Isolation;
import dev.cordon.Task;

class Report {
  @Task(
      value = Isolation.THREAD,
      memory = "64m",
      jvmArgs = {"-ea"},
      allow = String.class)
  static void render() {}
}
