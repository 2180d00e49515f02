package com.example.guarded;

import dev.cordon.Guarded;
import dev.cordon.LockScope;
import dev.cordon.guard.Guard;
import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class Counter implements Serializable {
  private static int all;

  private int count;
  private int jvm;

  protected Counter(int first) {
    this.count = first;
    increment();
  }

  @Guarded
  public int increment() {
    Guard.assertHeld(this);
    return ++count;
  }

  /** Calls itself. */
  public void incrementBy(int n) {
    for (int i = 0; i < n; i++) {
      increment();
    }
  }

  @Guarded("other")
  void other() {
    Guard.assertHeld(this, "other");
    Guard.assertHeld(this);
  }

  @Guarded(value = "jvm", scope = LockScope.JVM)
  int ofJvm() {
    Guard.assertHeld(this, "jvm");
    return ++jvm;
  }

  @Guarded
  static int countAll() {
    Guard.assertHeld(Counter.class);
    return ++all;
  }

  int count() {
    return count;
  }
}
