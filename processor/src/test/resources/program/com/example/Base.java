package com.example;

import dev.cordon.Task;
import java.io.Serializable;

class Base implements Serializable {
  private static final long serialVersionUID = 1L;

  @Task
  String who() {
    return "base";
  }

  @Task
  static int length(Node node) {
    return node == null ? 0 : 1 + length(node.next());
  }

  static final class Derived extends Base {
    private static final long serialVersionUID = 1L;

    @Override
    String who() {
      return "derived";
    }
  }

  record Node(Node next) {}
}
