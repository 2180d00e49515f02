package dev.cordon.benchmarks.guards;

import static dev.cordon.LockMode.READ;

import dev.cordon.Guarded;

/** Keeps a value behind a guard that readers share. */
public abstract class Cell {
  private long value = 42;

  @Guarded(mode = READ)
  public long get() {
    return value;
  }

  @Guarded
  public void set(long value) {
    this.value = value;
  }
}
