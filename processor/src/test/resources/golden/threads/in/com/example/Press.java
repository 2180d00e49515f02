package com.example;

import dev.cordon.Isolation;
import dev.cordon.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

public class Press {
  public class Page {
    @Task(Isolation.THREAD)
    public int number() {
      return 1;
    }
  }

  @Task(value = Isolation.THREAD, timeout = "30s")
  public static byte[] render(String text, int dpi) throws IOException {
    return new byte[dpi];
  }

  @Task(Isolation.THREAD)
  void print(OutputStream out) {}

  @Task
  static int count(String text) {
    return text.length();
  }

  @Task(value = Isolation.THREAD, name = "CountAll")
  @SafeVarargs
  static <T extends Comparable<T>> List<T> count(T... all) throws InterruptedException {
    return List.of(all[0]);
  }

  @Task(value = Isolation.THREAD)
  static void anything() throws Throwable {}
}
