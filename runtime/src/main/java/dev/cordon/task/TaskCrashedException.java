package dev.cordon.task;

/**
 * Thrown when the process of a task was ended by a signal: a native crash, or a kill from outside.
 */
public final class TaskCrashedException extends TaskException {
  private static final long serialVersionUID = 1L;

  TaskCrashedException(String message) {
    super(message);
  }
}
