package com.example;

import dev.cordon.Task;
import java.io.IOException;

final class Thumbnails {

  @Task(timeout = "30s", memory = "256m")
  static byte[] resize(byte[] image, int width) throws IOException {
    if (image.length == 0) {
      throw new IOException("no image");
    }
    return new byte[width];
  }

  private Thumbnails() {}
}
