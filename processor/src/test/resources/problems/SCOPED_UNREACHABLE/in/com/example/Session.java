package com.example;

import dev.cordon.ThreadScoped;

class Session {
  private record Student(String name) {}

  @ThreadScoped
  static Student student() {
    return new Student("nobody");
  }
}
