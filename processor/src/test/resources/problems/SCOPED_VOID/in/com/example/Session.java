package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped
  static void student() {}
}
