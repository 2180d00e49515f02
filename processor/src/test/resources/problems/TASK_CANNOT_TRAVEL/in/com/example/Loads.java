package com.example;

import dev.cordon.Task;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

/** Is not serializable, and so no receiver. */
class Loads {

  @Task
  int instance() {
    return 1;
  }

  @Task
  static InputStream stream(Thread thread, ExecutorService executor) {
    return null;
  }

  @Task
  static IntStream plain(Plain plain, Plain[][] plains) {
    return null;
  }

  @Task
  static ArrayList<Point> inside(Map<String, List<Plain>> map, Iterator<? extends Point> points) {
    return null;
  }

  @Task
  static void components(Line line, Sub sub, Box<Plain> box) {}

  @Task(allow = {Plain.class, Line.class})
  static <T extends Plain, U extends Thread> Object allowed(T value, U thread) {
    return value;
  }

  @Task
  static void platform(Runtime runtime) {}

  /** A record in what is serialized is serialized too. */
  @Task
  static Optional<Point> records(
      ArrayList<Point> list, Held held, Wild<?> wild, Point point, Wild<Point> points) {
    return null;
  }

  @Task
  static <T> Replaced fallback(Replaced replaced, Secretive secretive, Spread<Point> spread) {
    return null;
  }

  @Task
  static void deep(Deep<Plain> deep, Map<Point, Set<Nested[]>> nested) {}

  static class Plain {}

  record Point(int x, int y) {}

  record Line(Plain from, Path path, List<? extends Thread> threads) implements Serializable {}

  static class Super implements Serializable {
    private Plain inherited;
    private static Plain ofTheClass;
    private transient Plain left;
  }

  static class Sub extends Super {
    private Line line;
    private Sub next;
  }

  record Box<T>(T content) implements Serializable {}

  static class Held implements Serializable {
    private Point point;
  }

  record Wild<T>(T content) {}

  record Replaced(int n) {
    private Object writeReplace() {
      return n;
    }
  }

  record Secretive(Secret secret) {}

  private record Secret(int n) {}

  record Spread<T>(T one, List<T> list, T... array) {}

  record Deep<T>(T value, Deep<List<T>> next) {}

  record Nested(Point point, Box<Thread> box) {}
}
