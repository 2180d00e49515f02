package dev.cordon.internal.launch;

/** Waits for what takes moments, whatever interrupts come, and keeps them for the caller. */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Waits until {@code thread} has ended. */
  static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
