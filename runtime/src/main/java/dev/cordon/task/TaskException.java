package dev.cordon.task;

import org.jspecify.annotations.Nullable;

/** The base of what Cordon itself throws about a task. */
public class TaskException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception without a cause; made by engines too. */
  public TaskException(String message) {
    super(message);
  }

  /** An exception with a cause, if there is one. */
  protected TaskException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
