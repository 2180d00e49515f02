package dev.cordon.task;

import java.util.concurrent.atomic.AtomicInteger;

/** A class of the user whose statics tell what has happened to it in this JVM. */
final class Early {
  /** When it was initialized. */
  static final long INITIALIZED = System.nanoTime();

  private static final AtomicInteger CALLS = new AtomicInteger();

  private Early() {}

  /** What a call found. */
  record Found(long pid, long initialized, long begun, int call) {}

  static Found look() {
    long begun = System.nanoTime();
    return new Found(ProcessHandle.current().pid(), INITIALIZED, begun, CALLS.incrementAndGet());
  }
}
