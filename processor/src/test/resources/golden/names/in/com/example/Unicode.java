package com.example;

import dev.cordon.Task;
import java.io.Serializable;

class Unicode implements Serializable {
  private static final long serialVersionUID = 1L;

  @Task
  String überall(String größe) {
    return größe;
  }

  @Task
  static int 数える(int 数) {
    return 数;
  }

  @Task
  static int 𝒻(int 𝓍) {
    return 𝓍;
  }
}
