package dev.cordon.internal.context;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The task that this process runs.
 *
 * @param name its name
 * @param deadline when it will be killed, if it has a timeout and has begun
 * @param depth how many tasks run around it, itself included
 * @param maxDepth how many may
 */
public record RunningTask(String name, Optional<Instant> deadline, int depth, int maxDepth) {

  /** How many tasks may run around each other where nobody has said otherwise. */
  private static final int MAX_DEPTH = 3;

  /** Set by the worker, before any code of the user's. */
  private static volatile Optional<RunningTask> current = Optional.empty();

  /** Set by the worker, before any code of the user's. */
  private static volatile Optional<Path> directory = Optional.empty();

  /** {@return the task that this process runs, if it was started to run one} */
  public static Optional<RunningTask> current() {
    return current;
  }

  /** Makes {@code task} the one that this process runs. */
  public static void set(RunningTask task) {
    current = Optional.of(task);
  }

  /** {@return the private directory of this process, if it was started to run a task} */
  public static Optional<Path> directory() {
    return directory;
  }

  /** Sets the private directory of this process. */
  public static void setDirectory(Path own) {
    directory = Optional.of(own);
  }

  /** {@return how many tasks run around this process, none in a process of another kind} */
  public static int currentDepth() {
    return current.isPresent() ? current.get().depth : 0;
  }

  /** {@return how many tasks may run around each other here, unless a task says otherwise} */
  public static int currentMaxDepth() {
    return current.isPresent() ? current.get().maxDepth : MAX_DEPTH;
  }
}
