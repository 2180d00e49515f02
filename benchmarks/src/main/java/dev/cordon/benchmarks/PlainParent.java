package dev.cordon.benchmarks;

import java.io.IOException;
import java.util.List;

/** A program that starts a plain JVM, passes its first line on, and waits. */
final class PlainParent {
  private PlainParent() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    try (var child = Jvm.start(System.getProperty("java.class.path"), List.of(), Idle.class)) {
      System.out.println(child.line());
      child.waitFor();
    }
  }
}
