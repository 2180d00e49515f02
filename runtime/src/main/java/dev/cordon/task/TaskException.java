package dev.cordon.task;

/** The base of what Cordon itself throws about a task. */
public class TaskException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TaskException(String message) {
    super(message);
  }

  TaskException(String message, Throwable cause) {
    super(message, cause);
  }
}
