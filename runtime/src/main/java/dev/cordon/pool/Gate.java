package dev.cordon.pool;

import dev.cordon.internal.wire.Spin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come, for those who wait for it: it is {@link #DONE} once there will be no
 * other result, and {@link #ENDED} once nothing of it runs.
 */
abstract class Gate {
  static final int DONE = 1;
  static final int ENDED = 2;

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
    for (Action action : due) {
      callbacks().run(action.body);
    }
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
    if (level >= wanted || Spin.until(() -> level >= wanted)) {
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
