package com.example;

import dev.cordon.Task;

record State(int n) implements java.io.Serializable {

  @Task
  State next(State state) throws Trouble {
    return state;
  }

  @Task
  static <T extends State> int of(T state) {
    return state.n();
  }

  enum Part {
    HEAD
  }

  static class Trouble extends java.lang.Exception {
    private static final long serialVersionUID = 1L;
  }
}
