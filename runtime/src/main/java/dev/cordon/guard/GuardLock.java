package dev.cordon.guard;

import java.util.Collection;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** The lock below a guard, which tells who holds it and who waits. */
sealed interface GuardLock permits Exclusive, ReadWrite, MachineWide, OrderedLock {

  /** {@return whether threads get it in the order of their coming} */
  boolean isFair();

  /** {@return whether there can be several readers} */
  boolean readersShare();

  /** {@return what writers hold} */
  Lock writing();

  /** {@return what readers hold, which may be what writers hold} */
  Lock reading();

  /**
   * Takes it for writing, whatever interrupts come.
   *
   * @throws IllegalStateException as {@link #requireNoUpgrade}
   */
  void write();

  /**
   * {@return whether it could be had for writing without waiting} A fair lock is not had before
   * those who wait for it.
   */
  boolean tryNow();

  /** {@return whether it could be had for reading without waiting} */
  boolean tryReadNow();

  /**
   * Sees to it that this thread may wait for the lock for writing.
   *
   * @throws IllegalStateException if it reads, and so would wait for itself
   */
  void requireNoUpgrade();

  /**
   * Sees to it that calls may wait for barriers.
   *
   * @throws IllegalStateException if nobody would hear when one becomes true
   */
  default void requireBarriers() {}

  /** {@return how often this thread holds it for writing} */
  int holds();

  /** {@return whether this thread holds it for reading or writing} */
  boolean isHeld();

  /** {@return the thread that holds it for writing, or null} */
  @Nullable Thread owner();

  /** {@return the number of another process that holds it for writing, or zero} */
  default long ownerProcess() {
    return 0;
  }

  /** {@return whether a process has died that wrote, and this thread is the first since then} */
  default boolean ownerDied() {
    return false;
  }

  /** {@return how many holds of readers there are} */
  int readers();

  /** {@return the threads that wait for it, as far as can be seen} */
  Collection<Thread> queued();
}
