package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Limits;
import dev.cordon.internal.wire.Slate;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Sees to it that a worker is ended whose call takes too long: looks at its slate when the call
 * that runs, or the next, may have come to its limit. So calls that are short cost no timer each.
 * To be rebuilt, a call may take as long again.
 */
final class CallWatch {

  /** How soon it looks again at the earliest. */
  private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(1);

  private final ReentrantLock lock;
  private final Holding calls;
  private final Account account;
  private final Limits limits;
  private final Consumer<Holding.Held> ifLate;

  /** Whether it will look. Guarded by the lock. */
  private boolean watching;

  CallWatch(
      ReentrantLock lock,
      Holding calls,
      Account account,
      Limits limits,
      Consumer<Holding.Held> ifLate) {
    this.lock = lock;
    this.calls = calls;
    this.account = account;
    this.limits = limits;
    this.ifLate = ifLate;
  }

  /** A call with a limit was given to the worker. */
  void begin() {
    lock.lock();
    try {
      if (watching) {
        return;
      }
      watching = true;
    } finally {
      lock.unlock();
    }
    look();
  }

  private void look() {
    Slate.Begun begun = account.begun();
    Holding.Held late = null;
    long pause = Long.MAX_VALUE;
    lock.lock();
    try {
      for (Holding.Held held : calls.all()) {
        if (held.job().timeout().isPresent()) {
          long left = held.job().timeout().get().toNanos() - begun.took(held.number());
          late = left <= 0 ? held : late;
          pause = Math.min(pause, left);
        }
      }
      watching = late == null && pause < Long.MAX_VALUE;
      if (watching) {
        limits.arm(Duration.ofNanos(Math.max(LEAST, pause)), this::look);
      }
    } finally {
      lock.unlock();
    }
    if (late != null) {
      ifLate.accept(late);
      if (hasEnded(late)) { // It was in time after all; others may not be.
        begin();
      }
    }
  }

  private boolean hasEnded(Holding.Held held) {
    lock.lock();
    try {
      return !calls.has(held);
    } finally {
      lock.unlock();
    }
  }
}
