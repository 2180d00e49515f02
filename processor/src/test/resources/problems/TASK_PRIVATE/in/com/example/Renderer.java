package com.example;

import dev.cordon.Task;
import java.nio.file.Path;

final class Renderer {

  @Task
  private static int render(Path scene, int... frames) {
    return frames.length;
  }
}
