package com.example;

import dev.cordon.Task;

final class Thumbnails {

  @Task
  static int resize(int width) {
    return width;
  }
}
