package dev.cordon.internal.context;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The task that a thread of a pool runs. */
public final class ThreadTask {
  private static final ThreadLocal<@Nullable RunningTask> CURRENT = new ThreadLocal<>();

  private ThreadTask() {}

  /** {@return the task that the current thread runs, if it is a pool's and runs one} */
  public static Optional<RunningTask> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The current thread begins to run {@code task}. */
  public static void begin(RunningTask task) {
    CURRENT.set(task);
  }

  /** The current thread runs no task any more. */
  public static void end() {
    CURRENT.remove();
  }
}
