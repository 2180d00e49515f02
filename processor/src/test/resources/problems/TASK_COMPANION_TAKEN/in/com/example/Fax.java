package com.example;

import dev.cordon.Task;

class Fax {

  @Task
  static int send() {
    return 1;
  }
}
