package dev.cordon.guard;

import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/** A call that waits for its barrier. Guarded by the lock. */
final class Waiter {
  final Thread thread = Thread.currentThread();
  final Condition turn;

  /** What the barrier threw, or null. */
  @Nullable Throwable fault;

  Waiter(Condition turn) {
    this.turn = turn;
  }
}
