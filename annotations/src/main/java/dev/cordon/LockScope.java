package dev.cordon;

/** Who shares the lock of a {@link Guarded} method. */
public enum LockScope {

  /** The guarded methods of one object; those of the class, for static methods. */
  OBJECT,

  /** All guarded methods of the JVM that name the lock. */
  JVM,

  /** All guarded methods of the processes of this machine that name the lock; not available yet. */
  MACHINE
}
