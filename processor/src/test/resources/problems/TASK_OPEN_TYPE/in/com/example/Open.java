package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.List;

final class Open {

  @Task
  static Object anything(Object first, Object second, Serializable third) {
    return first;
  }

  @Task
  static void list(List<?> list, List<? extends Shape> shapes) {}

  @Task
  static Base base(Base argument) {
    return argument;
  }

  @Task(allow = Circle.class)
  static Shape named(Shape shape) {
    return shape;
  }

  @Task
  static Sealed sealed(Sealed sealed, Closed closed) {
    return sealed;
  }

  @Task
  static <T extends Comparable<T>> T variable(T value) {
    return value;
  }

  interface Shape {}

  record Circle(double radius) implements Shape, Serializable {}

  abstract static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  sealed interface Sealed {}

  record One() implements Sealed, Serializable {}

  non-sealed interface Two extends Sealed {}

  record Closed(int n) implements Serializable {}

  private Open() {}
}
