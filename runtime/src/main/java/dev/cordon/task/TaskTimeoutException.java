package dev.cordon.task;

/** Thrown when a task was killed since it had run for longer than its timeout. */
public final class TaskTimeoutException extends TaskException {
  private static final long serialVersionUID = 1L;

  TaskTimeoutException(String message) {
    super(message);
  }
}
