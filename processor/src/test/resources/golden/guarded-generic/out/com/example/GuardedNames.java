package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@link Names} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
@SuppressWarnings({
    "unchecked",
    "varargs"
})
class GuardedNames extends Names {
  static {
    GuardedType.of(GuardedNames.class).guard("", names -> names.guard);
  }

  /**
   * Null until the constructor of {@link Names} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Names", false);

  GuardedNames() {
  }

  @Override
  protected <T extends Number & Runnable, X extends Exception> Number get(Class<? extends T> type,
      String key) {
    if (guard == null) {
      return super.get(type, key);
    }
    guard.enter();
    try {
      return super.get(type, key);
    } finally {
      guard.leave();
    }
  }

  @Override
  public void addAll(List<? super Number>... lists) {
    if (guard == null) {
      super.addAll(lists);
      return;
    }
    guard.enter();
    try {
      super.addAll(lists);
    } finally {
      guard.leave();
    }
  }

  @Override
  public int[] counts(String... names) {
    if (guard == null) {
      return super.counts(names);
    }
    guard.enter();
    try {
      return super.counts(names);
    } finally {
      guard.leave();
    }
  }

  @Override
  public Long name(Long name) {
    if (guard == null) {
      return super.name(name);
    }
    guard.enter();
    try {
      return super.name(name);
    } finally {
      guard.leave();
    }
  }
}
