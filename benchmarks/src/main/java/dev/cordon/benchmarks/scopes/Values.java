package dev.cordon.benchmarks.scopes;

import dev.cordon.ThreadScoped;

/** Values of each thread. */
public final class Values {
  private Values() {}

  @ThreadScoped
  static String plain() {
    return "plain";
  }

  @ThreadScoped
  static String bound() {
    return "unbound";
  }
}
