package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import javax.annotation.processing.Generated;

/**
 * The {@link Person} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public abstract class GuardedPerson extends Person {
  private static final Guard GUARD = Guard.exclusive("com.example.Person.class", false);

  static {
    GuardedType.of(GuardedPerson.class)
        .guard("", person -> person.guard)
        .guard("notes", person -> person.notesGuard);
    GuardedType.of(Person.class).classGuard("", GUARD);
  }

  /**
   * Null until the constructor of {@link Person} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Person", false);

  /**
   * Null until the constructor of {@link Person} has finished.
   */
  private final Guard notesGuard = Guard.exclusive("com.example.Person#notes", false);

  public GuardedPerson() {
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
    GUARD.enter();
    try {
      Person.count();
    } finally {
      GUARD.leave();
    }
  }
}
