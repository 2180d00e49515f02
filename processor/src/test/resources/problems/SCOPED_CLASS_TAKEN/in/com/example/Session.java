package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped
  static String student() {
    return "nobody";
  }
}

class Sessionscope {}
