package dev.cordon;

/** Who shares the lock of a {@link Guarded} method. */
public enum LockScope {

  /** The guarded methods of one object; those of the class, for static methods. */
  OBJECT,

  /** All guarded methods of the JVM that name the lock. */
  JVM,

  /**
   * All guarded methods of the processes of this user on this machine that name the lock. The lock
   * is that of a file, which the operating system releases when its holder dies. There are neither
   * barriers nor fairness.
   */
  MACHINE
}
