package com.example.app;

import dev.cordon.Task;
import java.io.Serializable;

class Greeter implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String word;

  Greeter(String word) {
    this.word = word;
  }

  @Task
  String greet(String name) {
    return word + ", " + name;
  }
}
