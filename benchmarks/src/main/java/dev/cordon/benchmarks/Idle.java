package dev.cordon.benchmarks;

import java.io.IOException;

/** A plain program that tells its pid and waits until its standard input ends. */
final class Idle {
  private Idle() {}

  public static void main(String[] args) throws IOException {
    System.out.println(ProcessHandle.current().pid());
    while (System.in.read() >= 0) {
      // Nobody writes.
    }
    Runtime.getRuntime().halt(0);
  }
}
