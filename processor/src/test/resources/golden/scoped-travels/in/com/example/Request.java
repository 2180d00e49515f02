package com.example;

import dev.cordon.ThreadScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public final class Request {
  public record Point(int x, int y) {}

  public static class User implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @ThreadScoped(travels = true)
  public static String traceId() {
    return UUID.randomUUID().toString();
  }

  @ThreadScoped(travels = true, inherited = true)
  public static Map<String, List<Point>> points() {
    return Map.of();
  }

  @ThreadScoped(travels = true)
  public static User user() {
    return new User();
  }

  @ThreadScoped(travels = true)
  static boolean isVerbose() {
    return false;
  }
}
