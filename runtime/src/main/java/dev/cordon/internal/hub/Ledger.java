package dev.cordon.internal.hub;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes the values of a hub have together, so that they never fill its heap. */
final class Ledger {
  private final long most;
  private final AtomicLong taken = new AtomicLong();

  Ledger(long most) {
    this.most = most;
  }

  /** Returns whether there is room for so many bytes, which are taken then. */
  boolean take(long bytes) {
    if (taken.addAndGet(bytes) <= most) {
      return true;
    }
    taken.addAndGet(-bytes);
    return false;
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
