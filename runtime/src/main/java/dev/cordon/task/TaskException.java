package dev.cordon.task;

import org.jspecify.annotations.Nullable;

/** The base of what Cordon itself throws about a task. */
public class TaskException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TaskException(String message) {
    super(message);
  }

  TaskException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
