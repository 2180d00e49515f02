package dev.cordon.task;

import org.jspecify.annotations.Nullable;

/** Thrown when the process of a task cannot be started, or does not come as far as the call. */
public final class TaskStartException extends TaskException {
  private static final long serialVersionUID = 1L;

  /** Made where a process or a thread cannot be started. */
  public TaskStartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
