package com.example;

import dev.cordon.Task;
import java.io.Serializable;

public final class Outer {

  @Task
  static Inner outer(Inner inner, Inner.Leaf leaf) {
    return inner;
  }

  public static class Inner implements Serializable {
    private static final long serialVersionUID = 1L;

    @Task
    public Leaf leaf(Outer.Inner other) {
      return new Leaf(1);
    }

    public record Leaf(int size) implements Serializable {
      @Task
      public static int measure(Leaf leaf) {
        return leaf.size();
      }
    }

    enum Kind {
      SMALL,
      LARGE;

      @Task
      Kind next() {
        return this == SMALL ? LARGE : SMALL;
      }
    }
  }

  interface Shape {
    class Square implements Shape {
      @Task
      static int area(int side) {
        return side * side;
      }
    }
  }

  private Outer() {}
}
