package com.example;

import dev.cordon.Task;
import java.io.Serializable;

class Outer implements Serializable {

  class Inner implements Serializable {
    @Task
    int size() {
      return 1;
    }

    class Deeper implements Serializable {
      @Task
      static int size() {
        return 1;
      }
    }
  }
}
