package com.example;

import dev.cordon.Task;
import java.io.Serializable;

sealed interface Shapes extends Serializable {

  double area();

  @Task
  default double twice() {
    return 2 * area();
  }

  @Task
  static Shapes unit() {
    return new Square(1);
  }

  @Task
  static Shapes larger(Shapes left, Shapes right) {
    return left.area() > right.area() ? left : right;
  }

  record Square(double side) implements Shapes {
    @Override
    public double area() {
      return side * side;
    }
  }

  record Circle(double radius) implements Shapes {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }
}
