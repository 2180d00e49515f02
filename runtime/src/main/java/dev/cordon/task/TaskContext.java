package dev.cordon.task;

import dev.cordon.internal.context.RunningTask;
import java.time.Instant;
import java.util.Optional;

/** What a task knows of itself while it runs. Immutable. */
public final class TaskContext {
  private final RunningTask task;

  private TaskContext(RunningTask task) {
    this.task = task;
  }

  /**
   * {@return the context of the task that this process runs; empty in a process of another kind}
   */
  public static Optional<TaskContext> current() {
    return RunningTask.current().map(TaskContext::new);
  }

  /** {@return the task's name} */
  public String name() {
    return task.name();
  }

  /**
   * {@return when the task will have reached its timeout and be killed; empty without a timeout}
   */
  public Optional<Instant> deadline() {
    return task.deadline();
  }
}
