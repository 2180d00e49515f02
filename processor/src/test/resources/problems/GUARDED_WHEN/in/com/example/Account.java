package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded(when = "isCoverd")
  void withdraw(long amount) {}

  @Guarded(when = "covers")
  void covers(long amount) {}

  @Guarded(when = "balance")
  long balance() {
    return 1;
  }

  @Guarded(when = "isOpen")
  void open() {}

  private boolean isOpen() {
    return true;
  }

  @Guarded(when = "isCovered")
  static void count() {}

  boolean isCovered() {
    return true;
  }

  @Guarded(when = "isPaid")
  void pay() {}

  boolean isPaid() throws java.io.IOException {
    return true;
  }

  @Guarded(when = "balance() > 0")
  static void expression() {}
}
