package com.example;

import dev.cordon.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class Work {

  @Task
  static long pid() {
    return ProcessHandle.current().pid();
  }

  @Task(memory = "64m", timeout = "30s", jvmArgs = "-Dcordon.test=yes")
  static int size(String text) {
    return text.length();
  }

  @Task(name = "SizeOfPath")
  static int size(Path path) {
    return path.getNameCount();
  }

  @Task
  static int[][] turn(int[][] matrix) {
    return new int[][] {{matrix[0][0], matrix[1][0]}, {matrix[0][1], matrix[1][1]}};
  }

  @Task
  static String join(String separator, String... parts) {
    return parts.length + " parts " + String.join(separator, parts) + ".";
  }

  @SafeVarargs
  @Task
  static <T> T first(T... items) {
    return items[0];
  }

  @Task
  static Map<Path, List<String>> flip(Map<String, List<Path>> map) {
    Map<Path, List<String>> flipped = new TreeMap<>();
    map.forEach((key, paths) -> paths.forEach(
        path -> flipped.computeIfAbsent(path, p -> new ArrayList<>()).add(key)));
    return flipped;
  }

  @Task
  @SuppressWarnings("rawtypes")
  static List raw(List list) {
    return list;
  }

  @Task
  static void nothing() {}

  @Deprecated
  @Task
  static String old() {
    return "old";
  }

  @Task
  static String odd(String name, String options, String failure, String Work, int Results, int $) {
    return name + options + failure + Work + Results + $;
  }

  private Work() {}
}
