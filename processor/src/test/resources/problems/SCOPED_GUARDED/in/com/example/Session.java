package com.example;

import dev.cordon.Guarded;
import dev.cordon.ThreadScoped;

abstract class Session {
  @Guarded
  @ThreadScoped
  static String student() {
    return "nobody";
  }
}
