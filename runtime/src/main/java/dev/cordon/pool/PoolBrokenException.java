package dev.cordon.pool;

import dev.cordon.task.TaskException;
import org.jspecify.annotations.Nullable;

/** Thrown when a pool can start no worker any more; the cause says why. */
public final class PoolBrokenException extends TaskException {
  private static final long serialVersionUID = 1L;

  /** Made by engines. */
  public PoolBrokenException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** {@return an exception that says the same, from the place where this is called} */
  public PoolBrokenException again() {
    return new PoolBrokenException(String.valueOf(getMessage()), getCause());
  }
}
