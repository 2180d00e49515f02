package dev.cordon.internal.worker;

/** The end of a child whose parent has gone. */
final class Orphan {

  /** Nobody is left to see it. */
  private static final int STATUS = 1;

  private Orphan() {}

  /** Kills the descendants, as the parent would have done, and halts; so it returns nothing. */
  static AssertionError halt() {
    try {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    } finally {
      Runtime.getRuntime().halt(STATUS);
    }
    return new AssertionError("halt has returned");
  }
}
