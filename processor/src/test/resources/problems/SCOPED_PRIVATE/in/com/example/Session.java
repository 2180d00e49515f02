package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped
  private static String student() {
    return "nobody";
  }
}
