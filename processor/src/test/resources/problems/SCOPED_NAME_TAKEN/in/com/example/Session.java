package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped
  static String student() {
    return "nobody";
  }

  @ThreadScoped(name = "student")
  static String other() {
    return "somebody";
  }

  @ThreadScoped
  static boolean clearStudent() {
    return false;
  }
}
