package com.example;

import dev.cordon.Task;

class Report {

  @Task
  static int render() {
    return 1;
  }

  static class Page {
    @Task
    static int render() {
      return 1;
    }
  }

  static class PAGE {
    @Task
    static int render() {
      return 1;
    }
  }
}
