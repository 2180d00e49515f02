package com.example;

import dev.cordon.Task;

/** Named like the process class of its task. */
record LoadProcess(int n) implements java.io.Serializable {

  @Task
  static int load(LoadProcess process) {
    return process.n();
  }
}
