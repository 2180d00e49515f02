package dev.cordon.internal.worker;

import org.jspecify.annotations.Nullable;

/**
 * One value that a thread hands to another, who waits for it whatever interrupts come, and keeps
 * them. As a future does, but with nothing that takes time to load.
 */
final class Handover<T> {

  /** Guarded by this. */
  private @Nullable T value;

  synchronized void put(T put) {
    value = put;
    notifyAll();
  }

  synchronized boolean isThere() {
    return value != null;
  }

  synchronized T await() {
    boolean interrupted = false;
    while (true) {
      T there = value;
      if (there != null) {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return there;
      }
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }
}
