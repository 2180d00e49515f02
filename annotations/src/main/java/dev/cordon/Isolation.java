package dev.cordon;

/** The boundary between a {@link Task} and its caller. */
public enum Isolation {

  /**
   * An operating-system process of its own: another heap, other statics, and a kill that holds.
   *
   * <p>Arguments and result are copied.
   */
  PROCESS,

  /**
   * A thread of its own, in the same heap: light, and without a kill. A timeout tells the caller
   * and interrupts the thread, which may ignore it.
   *
   * <p>Arguments and result are shared, not copied, and need not be able to travel.
   */
  THREAD
}
