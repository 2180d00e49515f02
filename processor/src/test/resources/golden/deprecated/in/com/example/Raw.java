package com.example;

import dev.cordon.Task;
import java.util.List;
import java.util.Map;

final class Raw {

  @Task
  @SuppressWarnings({"rawtypes", "unchecked"})
  static List sort(List<Map> maps, Comparable[] keys) {
    return maps;
  }

  private Raw() {}
}
