package com.example;

import dev.cordon.Task;
import java.io.Serializable;

public record Point(int x, int y) implements Serializable {

  @Task
  public Point plus(Point point) {
    return new Point(x + point.x, y + point.y);
  }
}
