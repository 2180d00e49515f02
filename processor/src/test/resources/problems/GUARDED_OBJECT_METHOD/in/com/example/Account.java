package com.example;

import dev.cordon.Guarded;

abstract class Account implements Comparable<Account> {
  @Guarded
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Guarded
  @Override
  public int hashCode() {
    return 1;
  }

  @Guarded
  @Override
  public int compareTo(Account other) {
    return 0;
  }
}
