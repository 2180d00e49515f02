package dev.cordon.task;

/** Thrown when the process of a task had run out of memory. */
public final class TaskMemoryException extends TaskException {
  private static final long serialVersionUID = 1L;

  TaskMemoryException(String message) {
    super(message);
  }
}
