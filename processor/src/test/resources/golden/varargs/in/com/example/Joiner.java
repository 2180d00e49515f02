package com.example;

import dev.cordon.Task;
import java.util.Arrays;
import java.util.List;

final class Joiner {

  @Task
  static String join(String separator, String... parts) {
    return String.join(separator, parts);
  }

  @Task
  static int sum(int... numbers) {
    return Arrays.stream(numbers).sum();
  }

  @Task
  static int rows(int[]... rows) {
    return rows.length;
  }

  @Task
  @SafeVarargs
  static <T> List<T> list(T... items) {
    return List.of(items[0]);
  }

  @Task
  @SafeVarargs
  static int total(List<String>... lists) {
    return lists.length;
  }

  @Task
  static int types(Class<?>... types) {
    return types.length;
  }

  private Joiner() {}
}
