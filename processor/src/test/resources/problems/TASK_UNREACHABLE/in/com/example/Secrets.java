package com.example;

import com.example.other.Base;
import dev.cordon.Task;
import java.util.List;

final class Secrets extends Base {

  @Task
  static <T extends Key> List<Key> keys(List<? extends T> some) throws Trouble {
    return List.of();
  }

  @Task
  static void inherited(Base.Token token) {}

  @Task(allow = Key[].class)
  static Object allowed() {
    return 1;
  }

  private record Key(int n) implements java.io.Serializable {}

  private static final class Trouble extends Exception {}

  private static final class Nest {
    static final class Egg {
      @Task
      static int size() {
        return 1;
      }
    }
  }
}
