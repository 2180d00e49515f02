package dev.cordon.internal.context;

import java.time.Instant;
import java.util.Optional;

/**
 * The task that this process runs.
 *
 * @param name its name
 * @param deadline when it will be killed, if it has a timeout
 */
public record RunningTask(String name, Optional<Instant> deadline) {

  /** Set once, by the worker, before the task begins. */
  private static volatile Optional<RunningTask> current = Optional.empty();

  /** {@return the task that this process runs, if it was started to run one} */
  public static Optional<RunningTask> current() {
    return current;
  }

  /** Makes {@code task} the one that this process runs. */
  public static void set(RunningTask task) {
    current = Optional.of(task);
  }
}
