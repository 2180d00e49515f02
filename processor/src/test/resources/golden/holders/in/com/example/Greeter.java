package com.example;

import dev.cordon.Task;

public interface Greeter {

  String name();

  @Task
  static String hello(String name) {
    return "Hello, " + name;
  }

  @Task
  default String greet(int times) {
    return "Hello, " + name().repeat(times);
  }
}
