package com.example;

import dev.cordon.Task;
import java.io.Serializable;

final class Outer {

  @Task
  static String same(Left.Part left, Right.Part right) {
    return left.text() + right.number();
  }

  static final class Inner {
    @Task
    static int twice(int n) {
      return 2 * n;
    }

    private Inner() {}
  }

  static final class Left {
    record Part(String text) implements Serializable {}

    private Left() {}
  }

  static final class Right {
    record Part(int number) implements Serializable {}

    private Right() {}
  }

  private Outer() {}
}
