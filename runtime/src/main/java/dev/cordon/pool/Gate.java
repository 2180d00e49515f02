package dev.cordon.pool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come, for those who wait for it: it is {@link #DONE} once there will be no
 * other result, and {@link #ENDED} once nothing of it runs.
 */
abstract class Gate {
  static final int DONE = 1;
  static final int ENDED = 2;

  /** None where the only processor is better left to others. */
  private static final long SPIN_NANOS =
      Runtime.getRuntime().availableProcessors() > 1 ? TimeUnit.MICROSECONDS.toNanos(50) : 0;

  private static final AtomicBoolean SPINNING = new AtomicBoolean();

  /** Written under this. */
  private volatile int level;

  /** Guarded by this. */
  private int waiters;

  /** Null for none. Guarded by this. */
  private @Nullable List<Action> actions;

  private record Action(int level, Runnable body) {}

  /** {@return where actions run} */
  abstract Callbacks callbacks();

  final boolean isAt(int wanted) {
    return level >= wanted;
  }

  /** Comes that far; returns false if it had come so far before. */
  final boolean raise(int to) {
    List<Action> due = List.of();
    synchronized (this) {
      if (level >= to) {
        return false;
      }
      level = to;
      if (waiters > 0) {
        notifyAll();
      }
      if (actions != null) {
        due = actions.stream().filter(action -> action.level <= to).toList();
        actions.removeAll(due);
      }
    }
    due.forEach(action -> callbacks().run(action.body));
    return true;
  }

  /** Runs {@code action}, among the callbacks, once it has come that far. */
  final void when(int wanted, Runnable action) {
    synchronized (this) {
      if (level < wanted) {
        if (actions == null) {
          actions = new ArrayList<>(1);
        }
        actions.add(new Action(wanted, action));
        return;
      }
    }
    callbacks().run(action);
  }

  final void await(int wanted) throws InterruptedException {
    if (level >= wanted || comesWhileSpinning(wanted)) {
      return;
    }
    synchronized (this) {
      waiters++;
      try {
        while (level < wanted) {
          wait();
        }
      } finally {
        waiters--;
      }
    }
  }

  /**
   * Waits for a short call without giving the processor away, for about as long as it takes to wake
   * a thread; so at worst it costs as much again (A. Karlin and others, "Competitive randomized
   * algorithms for non-uniform problems", 1990). One thread of all does so, so that never more than
   * one processor is busy with it.
   */
  private boolean comesWhileSpinning(int wanted) {
    if (SPIN_NANOS == 0 || !SPINNING.compareAndSet(false, true)) {
      return false;
    }
    try {
      long begin = System.nanoTime();
      do {
        if (level >= wanted) {
          return true;
        }
        Thread.onSpinWait();
      } while (System.nanoTime() - begin < SPIN_NANOS);
      return false;
    } finally {
      SPINNING.set(false);
    }
  }

  /** Returns whether it has come that far in time. */
  final boolean await(int wanted, Duration limit) throws InterruptedException {
    if (level >= wanted) {
      return true;
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    long left = Nanos.of(limit);
    long deadline = System.nanoTime() + left;
    synchronized (this) {
      waiters++;
      try {
        while (level < wanted && left > 0) {
          TimeUnit.NANOSECONDS.timedWait(this, left);
          left = deadline - System.nanoTime();
        }
        return level >= wanted;
      } finally {
        waiters--;
      }
    }
  }
}
