package com.example;

import dev.cordon.Task;
import java.nio.file.Path;
import java.util.List;

final class Search {

  @Task
  static int count(String text) {
    return text.length();
  }

  @Task(name = "CountFile")
  static int count(Path file) {
    return file.getNameCount();
  }

  @Task(name = "CountFiles")
  static int count(List<Path> files) {
    return files.size();
  }

  @Task(name = "CountWithin")
  static long count(String text, int from, int to) {
    return text.substring(from, to).length();
  }

  @Task
  static int size(long value) {
    return 8;
  }

  @Task(name = "IntSize")
  static int size(int value) {
    return 4;
  }

  static int size(short value) {
    return 2;
  }

  private Search() {}
}
