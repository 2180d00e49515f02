package com.example;

import dev.cordon.ThreadScoped;

class Session {
  @ThreadScoped
  String student() {
    return "nobody";
  }
}
