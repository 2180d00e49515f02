package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

final class Recursive {

  @Task
  static Node node(Node node) {
    return node;
  }

  @Task
  static <T extends Self<T>> T self(T self) {
    return self;
  }

  @Task
  static Growing<String> growing(Growing<String> growing) {
    return growing;
  }

  static final class Node implements Serializable {
    private static final long serialVersionUID = 1L;

    Node next;

    @SuppressWarnings("serial")
    Map<String, List<Node>> others;
  }

  static class Self<T extends Self<T>> implements Serializable {
    private static final long serialVersionUID = 1L;

    T next;
  }

  /** Reaches no end of types. */
  static final class Growing<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    Growing<Map<T, T[]>> deeper;
  }

  private Recursive() {}
}
