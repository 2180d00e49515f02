package dev.cordon.benchmarks.guards;

import dev.cordon.Guarded;

/** Counts behind a guard that one thread holds at a time. */
public abstract class Counter {
  private long count;

  @Guarded
  public long increment() {
    return ++count;
  }
}
