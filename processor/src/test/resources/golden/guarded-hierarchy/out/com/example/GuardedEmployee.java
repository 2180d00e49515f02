package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Employee} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public class GuardedEmployee extends Employee {
  static {
    GuardedType.of(GuardedEmployee.class)
        .guard("", employee -> employee.guard)
        .guard("notes", employee -> employee.notesGuard);
  }

  /**
   * Null until the constructor of {@link Employee} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Employee", false);

  /**
   * Null until the constructor of {@link Employee} has finished.
   */
  private final Guard notesGuard = Guard.exclusive("com.example.Employee#notes", false);

  public GuardedEmployee() {
  }

  @Override
  void work() {
    if (guard == null) {
      super.work();
      return;
    }
    guard.enter();
    try {
      super.work();
    } finally {
      guard.leave();
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
  void note() {
    if (notesGuard == null) {
      super.note();
      return;
    }
    notesGuard.enter();
    try {
      super.note();
    } finally {
      notesGuard.leave();
    }
  }

  static void count() {
    GuardedPerson.count();
  }
}
