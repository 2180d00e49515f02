package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped
  static String student(String initial) {
    return initial;
  }
}
