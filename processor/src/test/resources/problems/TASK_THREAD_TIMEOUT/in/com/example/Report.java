package com.example;

import dev.cordon.Isolation;
import dev.cordon.Task;

class Report {
  @Task(value = Isolation.THREAD, timeout = "5s")
  static void render() {}

  @Task(value = Isolation.THREAD, timeout = "soon")
  static void later() {}

  @SuppressWarnings("cordon:TASK_THREAD_TIMEOUT")
  @Task(value = Isolation.THREAD, timeout = "5s")
  static void silent() {}
}
