package com.example;

import com.example.other.Visible;
import dev.cordon.Task;

public class Open {

  @Task
  public static Visible everybody(Visible visible) {
    return visible;
  }

  @Task
  static void method() {}

  @Task
  protected static void subclasses() {}

  @Task
  public static int parameter(Closed closed) {
    return 1;
  }

  @Task
  public static Closed result() {
    return new Closed();
  }

  @Task
  public static <T extends Closed> void bound(java.util.List<? extends T> items) {}

  @Task
  public static void exception() throws ClosedException {}

  record Closed() implements java.io.Serializable {}

  static class ClosedException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
