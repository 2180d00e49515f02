package dev.cordon.task;

/** Thrown when a task ended its process by {@link System#exit} or {@link Runtime#halt}. */
public final class TaskExitedException extends TaskException {
  private static final long serialVersionUID = 1L;

  TaskExitedException(String message) {
    super(message);
  }
}
