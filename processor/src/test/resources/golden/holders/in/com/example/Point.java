package com.example;

import dev.cordon.Task;


public record Point(int x, int y) implements java.io.Serializable {

  @Task
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  @Task
  public static Point origin() {
    return new Point(0, 0);
  }
}
