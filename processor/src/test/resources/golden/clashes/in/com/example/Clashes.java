package com.example;

import dev.cordon.Task;
import java.io.IOException;

/** Uses types of its package whose names generated code has a use for too. */
final class Clashes {

  @Task(timeout = "1s")
  static State types(
      State state,
      Outcome outcome,
      Future future,
      TaskProcess taskProcess,
      Process process,
      LaunchOptions options,
      Results results,
      Duration duration) {
    return state;
  }

  @Task
  static int language(
      String string, Override override, Void nothing, Integer integer, Object object)
      throws Exception, java.lang.Exception {
    return 1;
  }

  @Task
  static java.lang.String platform(
      java.time.Duration duration, java.lang.Integer integer, java.lang.Void... none)
      throws IOException {
    return "";
  }

  @Task
  static ResizeProcess resize(ResizeProcess process) {
    return process;
  }

  private Clashes() {}
}
