package dev.cordon.task;

/** Thrown when the process of a task had stopped to give signs of life. */
public final class TaskUnresponsiveException extends TaskException {
  private static final long serialVersionUID = 1L;

  TaskUnresponsiveException(String message) {
    super(message);
  }
}
