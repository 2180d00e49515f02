package com.example.scoped;

import dev.cordon.ThreadScoped;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Values that each thread has of its own. */
public final class Session {
  static final AtomicInteger COMPUTED = new AtomicInteger();

  public record Point(int x, int y) {}

  public static final class User implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;

    public User(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return "user " + name;
    }
  }

  public static final class Log implements AutoCloseable {
    private final List<String> lines = new ArrayList<>();

    void add(String line) {
      lines.add(line);
    }

    @Override
    public void close() {
      System.out.println("closed with " + lines);
    }
  }

  @ThreadScoped
  static String student() {
    return "nobody";
  }

  @ThreadScoped
  static int count() {
    return 1_000;
  }

  @ThreadScoped
  static String nothing() {
    COMPUTED.incrementAndGet();
    return null;
  }

  @ThreadScoped(inherited = true)
  static List<String> family() {
    return List.of("none");
  }

  @ThreadScoped
  static Log log() throws IOException {
    return new Log();
  }

  @ThreadScoped(travels = true)
  static String traceId() {
    return "trace " + System.nanoTime();
  }

  @ThreadScoped(travels = true)
  public static Map<String, List<Point>> points() {
    return Map.of("origin", List.of(new Point(0, 0)));
  }

  @ThreadScoped(travels = true)
  static User user() {
    return new User("unknown");
  }

  interface Nested {
    @ThreadScoped(name = "depth", travels = true)
    static long initialDepth() {
      return 0;
    }
  }

  private Session() {}
}
