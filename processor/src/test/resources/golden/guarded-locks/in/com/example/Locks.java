package com.example;

import static dev.cordon.LockMode.READ;
import static dev.cordon.LockScope.JVM;

import dev.cordon.Guarded;

public abstract class Locks {
  protected int guard;
  static int TIMEOUT_1S;

  static boolean hasPaper() {
    return true;
  }

  boolean isOpen() {
    return true;
  }

  @Guarded
  void plain() {}

  @Guarded("audit")
  void audit() throws InterruptedException {}

  @Guarded(value = "audit", mode = READ, timeout = "500ms")
  int audited(int auditGuard) {
    return auditGuard;
  }

  @Guarded(value = "long text, 2nd", fair = true)
  void fair() throws Exception {}

  @Guarded("2nd lock")
  void digit() {}

  @Guarded("x² … $")
  void sign() {}

  @Guarded("!")
  void mark() {}

  @Guarded(timeout = "1s")
  void timed() throws InterruptedException {}

  @Guarded(when = "isOpen")
  void whenOpen() throws InterruptedException {}

  @Guarded(value = "printer", scope = JVM, when = "hasPaper", timeout = "1s")
  void print() throws InterruptedException {}

  @Guarded(value = "printer", scope = JVM)
  static void spool(String Locks) {}

  @Guarded
  public static int count() {
    return 1;
  }

  @Guarded(value = "printer", when = "hasPaper")
  protected static <T extends Exception> T typed(T t) throws T {
    return t;
  }
}
