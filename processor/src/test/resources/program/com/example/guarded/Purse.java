package com.example.guarded;

import dev.cordon.Guarded;
import dev.cordon.Task;
import dev.cordon.guard.Guard;
import java.io.Serializable;

/** Travels to another process and back, and has its locks everywhere. */
@SuppressWarnings("serial")
abstract class Purse implements Serializable {
  private int coins;

  @Guarded
  int add(int more) {
    Guard.assertHeld(this);
    return coins += more;
  }

  @Task(allow = GuardedPurse.class)
  static Purse filled(Purse purse) {
    purse.add(2);
    return purse;
  }

  @Task
  int addElsewhere(int more) {
    return add(more);
  }
}
