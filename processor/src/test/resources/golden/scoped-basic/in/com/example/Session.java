package com.example;

import dev.cordon.ThreadScoped;

final class Session {
  @ThreadScoped
  static String student() {
    return "nobody";
  }

  @ThreadScoped
  static int count() {
    return 1;
  }

  @ThreadScoped(name = "seed", inherited = true)
  static long newSeed() {
    return System.nanoTime();
  }
}
