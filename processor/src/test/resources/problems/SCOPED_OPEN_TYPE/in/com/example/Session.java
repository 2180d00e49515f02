package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped(travels = true)
  static Object anything() {
    return "nothing";
  }

  @ThreadScoped(travels = true)
  @SuppressWarnings("cordon:SCOPED_OPEN_TYPE")
  static Comparable<String> silent() {
    return "nothing";
  }
}
