package com.example;

import dev.cordon.Task;
import java.io.Serializable;

@SuppressWarnings("checkstyle")
class names implements Serializable {
  private static final long serialVersionUID = 1L;

  @Task
  static String parameters(
      String name, String options, String lifecycle, String failure, String daemon, String thrown) {
    return name + options + lifecycle + failure + daemon + thrown;
  }

  @Task
  static int own(int names, int names_) {
    return names + names_;
  }

  @Task
  static int task(int task, int process, int TaskProcess) {
    return task;
  }

  @Task
  static void call() {}

  @Task
  static void result() {}

  @Task
  static void start() {}

  @Task
  static void get() {}

  @Task
  static void named(String named) {}

  @Task
  static int $dollar(int $, int _1, int a$L) {
    return $;
  }

  @Task
  int names(int call, int result) {
    return call;
  }
}
