package org.library;

import dev.cordon.Guarded;

public abstract class Account {
  @Guarded
  void deposit(long amount) {}
}
