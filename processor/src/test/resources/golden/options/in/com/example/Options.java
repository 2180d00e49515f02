package com.example;

import dev.cordon.Isolation;
import dev.cordon.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

final class Options {

  @Task(timeout = "500ms")
  static void milliseconds() {}

  @Task(timeout = "9999999999ms")
  static void months() {}

  @Task(timeout = "2m")
  static void minutes() {}

  @Task(timeout = "1h")
  static void hours() {}

  @Task(memory = "1g")
  static void memory() {}

  @Task(jvmArgs = {"-Xss4m", "-Dquoted=\"a $T b\""})
  static void arguments() {}

  @Task(allow = {AtomicInteger.class, ArrayList.class, Shape[].class})
  static Object allowed(Comparable<?> any) {
    return any;
  }

  @Task(
      value = Isolation.PROCESS,
      name = "Whole",
      timeout = "1s",
      memory = "64M",
      jvmArgs = "-ea",
      allow = Circle.class)
  static List<? extends Shape> all(Shape shape) {
    return List.of(shape);
  }

  interface Shape {}

  record Circle(double radius) implements Shape, java.io.Serializable {}

  private Options() {}
}
