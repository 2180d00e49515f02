package com.example.guarded;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;

/** Below the class that is generated for another. */
abstract class Savings extends GuardedCounter {
  Savings() {
    super(10);
  }

  @Guarded
  @Override
  public int increment() {
    return super.increment() + 100;
  }

  @Guarded
  boolean sameLock() {
    return Guard.of(this) == Guard.of((Counter) this) && Guard.of(this).isHeld();
  }

  class Note {
    private final String text;

    Note(String text) {
      this.text = text;
    }

    @Guarded
    String text() {
      return text + " of " + count();
    }
  }
}
