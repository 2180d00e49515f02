package com.example;

import dev.cordon.ThreadScoped;

/** Names that generated code uses itself. */
class T {
  enum Exception {
    NONE
  }

  static class Binding {}

  static class STUDENT {
    @ThreadScoped
    static T student() {
      return new T();
    }

    static T student(Object... unused) {
      return new T();
    }
  }

  @ThreadScoped
  static T value() {
    return new T();
  }

  @ThreadScoped(travels = true)
  static Exception body() {
    return Exception.NONE;
  }

  @ThreadScoped
  static Binding traceID2HTTPServer() {
    return new Binding();
  }

  @ThreadScoped
  static String TRACE_ID2_HTTP_SERVER() {
    return "";
  }

  @Deprecated
  @ThreadScoped
  static String old() {
    return "";
  }
}
