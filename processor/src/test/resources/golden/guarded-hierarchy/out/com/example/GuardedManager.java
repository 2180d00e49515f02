package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Manager} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
@SuppressWarnings("this-escape")
public class GuardedManager extends Manager {
  static {
    GuardedType.of(GuardedManager.class).guard("own", manager -> manager.ownGuard);
  }

  private final Guard notesGuard = Guard.of(this, "notes");

  private final Guard guard = Guard.of(this);

  /**
   * Null until the constructor of {@link Manager} has finished.
   */
  private final Guard ownGuard = Guard.exclusive("com.example.Manager#own", false);

  public GuardedManager() {
  }

  @Override
  void plan() {
    if (notesGuard == null) {
      super.plan();
      return;
    }
    notesGuard.enter();
    try {
      super.plan();
    } finally {
      notesGuard.leave();
    }
  }

  @Override
  public void greet() {
    if (guard == null) {
      super.greet();
      return;
    }
    guard.enter();
    try {
      super.greet();
    } finally {
      guard.leave();
    }
  }

  @Override
  void own() {
    if (ownGuard == null) {
      super.own();
      return;
    }
    ownGuard.enter();
    try {
      super.own();
    } finally {
      ownGuard.leave();
    }
  }
}
