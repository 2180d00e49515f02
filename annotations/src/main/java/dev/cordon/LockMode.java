package dev.cordon;

/** How a {@link Guarded} method holds its lock. */
public enum LockMode {

  /** Together with others that read. */
  READ,

  /** Alone. */
  WRITE
}
