package dev.cordon.internal.launch;

import java.time.Duration;

/** Waits for what takes moments, whatever interrupts come, and keeps them for the caller. */
public final class Uninterrupted {
  private Uninterrupted() {}

  /** What can be waited for, for a while. */
  @FunctionalInterface
  public interface Waiting {

    /** Waits; returns whether it is there in time. */
    boolean await(Duration limit) throws InterruptedException;
  }

  /** Waits for something; returns whether it is there in time. */
  public static boolean await(Waiting waiting, Duration limit) {
    long deadline = System.nanoTime() + Math.min(Long.MAX_VALUE / 2, Timer.nanos(limit));
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return waiting.await(Duration.ofNanos(deadline - System.nanoTime()));
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

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
