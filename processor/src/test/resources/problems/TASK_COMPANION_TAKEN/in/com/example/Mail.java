package com.example;

import dev.cordon.Task;

class Mail {

  @Task
  static int send() {
    return 1;
  }
}
