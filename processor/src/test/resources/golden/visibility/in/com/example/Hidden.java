package com.example;

import dev.cordon.Task;

class Hidden {

  @Task
  public static int work() {
    return 1;
  }

  public static class Deeper {

    @Task
    public static int work() {
      return 1;
    }
  }
}
