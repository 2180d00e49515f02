package com.example;

import dev.cordon.Task;

class Report_Page {

  @Task
  static int render() {
    return 1;
  }
}
