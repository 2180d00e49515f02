package com.example;

import dev.cordon.ThreadScoped;
import java.io.InputStream;

class Session {
  static class Student {}

  @ThreadScoped(travels = true)
  static Student student() {
    return new Student();
  }

  @ThreadScoped(travels = true)
  static InputStream input() {
    return InputStream.nullInputStream();
  }

  @ThreadScoped
  static Thread stays() {
    return Thread.currentThread();
  }
}
