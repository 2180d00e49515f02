package com.example;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * The {@link Locks} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public class GuardedLocks extends Locks {
  private static final Barrier<GuardedLocks> IS_OPEN = Barrier.of("isOpen", GuardedLocks::isOpen);

  private static final Barrier<Object> HAS_PAPER = Barrier.of("hasPaper",
      ignored -> Locks.hasPaper());

  private static final Duration TIMEOUT_500MS = Duration.ofMillis(500);

  private static final Duration TIMEOUT_1S_ = Duration.ofSeconds(1);

  private static final Guard PRINTER_GUARD = Guard.ofJvm("printer", false);

  private static final Guard GUARD = Guard.exclusive("com.example.Locks.class", false);

  private static final Guard PRINTER_GUARD_ = Guard.exclusive("com.example.Locks.class#printer", false);

  static {
    GuardedType.of(GuardedLocks.class)
        .guard("", locks -> locks.guard_)
        .guard("audit", locks -> locks.auditGuard_)
        .guard("long text, 2nd", locks -> locks.longText2ndGuard)
        .guard("2nd lock", locks -> locks.lock2ndLockGuard)
        .guard("x² … $", locks -> locks.x$Guard)
        .guard("!", locks -> locks.lockGuard)
        .guard("printer", locks -> PRINTER_GUARD);
    GuardedType.of(Locks.class)
        .classGuard("printer", PRINTER_GUARD)
        .classGuard("", GUARD)
        .classGuard("printer", PRINTER_GUARD_);
  }

  /**
   * Null until the constructor of {@link Locks} has finished.
   */
  private final Guard guard_ = Guard.exclusive("com.example.Locks", false);

  /**
   * Null until the constructor of {@link Locks} has finished.
   */
  private final Guard auditGuard_ = Guard.readWrite("com.example.Locks#audit", false);

  /**
   * Null until the constructor of {@link Locks} has finished.
   */
  private final Guard longText2ndGuard = Guard.exclusive("com.example.Locks#long text, 2nd", true);

  /**
   * Null until the constructor of {@link Locks} has finished.
   */
  private final Guard lock2ndLockGuard = Guard.exclusive("com.example.Locks#2nd lock", false);

  /**
   * Null until the constructor of {@link Locks} has finished.
   */
  private final Guard x$Guard = Guard.exclusive("com.example.Locks#x² … $", false);

  /**
   * Null until the constructor of {@link Locks} has finished.
   */
  private final Guard lockGuard = Guard.exclusive("com.example.Locks#!", false);

  public GuardedLocks() {
  }

  @Override
  void plain() {
    if (guard_ == null) {
      super.plain();
      return;
    }
    guard_.enter();
    try {
      super.plain();
    } finally {
      guard_.leave();
    }
  }

  @Override
  void audit() throws InterruptedException {
    if (auditGuard_ == null) {
      super.audit();
      return;
    }
    auditGuard_.enterInterruptibly();
    try {
      super.audit();
    } finally {
      auditGuard_.leave();
    }
  }

  @Override
  int audited(int auditGuard) {
    if (auditGuard_ == null) {
      return super.audited(auditGuard);
    }
    auditGuard_.enterRead(TIMEOUT_500MS);
    try {
      return super.audited(auditGuard);
    } finally {
      auditGuard_.leaveRead();
    }
  }

  @Override
  void fair() throws Exception {
    if (longText2ndGuard == null) {
      super.fair();
      return;
    }
    longText2ndGuard.enter();
    try {
      super.fair();
    } finally {
      longText2ndGuard.leave();
    }
  }

  @Override
  void digit() {
    if (lock2ndLockGuard == null) {
      super.digit();
      return;
    }
    lock2ndLockGuard.enter();
    try {
      super.digit();
    } finally {
      lock2ndLockGuard.leave();
    }
  }

  @Override
  void sign() {
    if (x$Guard == null) {
      super.sign();
      return;
    }
    x$Guard.enter();
    try {
      super.sign();
    } finally {
      x$Guard.leave();
    }
  }

  @Override
  void mark() {
    if (lockGuard == null) {
      super.mark();
      return;
    }
    lockGuard.enter();
    try {
      super.mark();
    } finally {
      lockGuard.leave();
    }
  }

  @Override
  void timed() throws InterruptedException {
    if (guard_ == null) {
      super.timed();
      return;
    }
    guard_.enterInterruptibly(TIMEOUT_1S_);
    try {
      super.timed();
    } finally {
      guard_.leave();
    }
  }

  @Override
  void whenOpen() throws InterruptedException {
    if (guard_ == null) {
      super.whenOpen();
      return;
    }
    guard_.enterWhenInterruptibly(IS_OPEN, this);
    try {
      super.whenOpen();
    } finally {
      guard_.leave();
    }
  }

  @Override
  void print() throws InterruptedException {
    PRINTER_GUARD.enterWhenInterruptibly(HAS_PAPER, this, TIMEOUT_1S_);
    try {
      super.print();
    } finally {
      PRINTER_GUARD.leave();
    }
  }

  static void spool(String Locks_) {
    PRINTER_GUARD.enter();
    try {
      Locks.spool(Locks_);
    } finally {
      PRINTER_GUARD.leave();
    }
  }

  public static int count() {
    GUARD.enter();
    try {
      return Locks.count();
    } finally {
      GUARD.leave();
    }
  }

  protected static <T extends Exception> T typed(T t) throws T {
    PRINTER_GUARD_.enterWhen(HAS_PAPER, Locks.class);
    try {
      return Locks.typed(t);
    } finally {
      PRINTER_GUARD_.leave();
    }
  }
}
