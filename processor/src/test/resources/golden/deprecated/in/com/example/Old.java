package com.example;

import dev.cordon.Task;

final class Old {

  /** @deprecated use another */
  @Deprecated
  @Task
  static int old() {
    return 1;
  }

  /** @deprecated soon gone */
  @Deprecated(forRemoval = true)
  @Task
  static int gone() {
    return 1;
  }

  private Old() {}
}
