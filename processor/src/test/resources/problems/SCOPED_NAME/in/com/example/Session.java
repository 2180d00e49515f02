package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped(name = "the student")
  static String student() {
    return "nobody";
  }

  @ThreadScoped(name = "toString")
  static String text() {
    return "";
  }
}
