package dev.cordon;

/** The boundary between a {@link Task} and its caller. */
public enum Isolation {

  /**
   * An operating-system process of its own: another heap, other statics, and a kill that holds.
   *
   * <p>Arguments and result are copied.
   */
  PROCESS
}
