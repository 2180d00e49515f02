package dev.cordon.task;

import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.context.ThreadTask;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What a task knows of itself while it runs. Immutable. */
public final class TaskContext {
  private final Supplier<String> name;
  private final Optional<Instant> deadline;

  private TaskContext(Supplier<String> name, Optional<Instant> deadline) {
    this.name = name;
    this.deadline = deadline;
  }

  /**
   * {@return the context of the task that the current thread was started to run, or else of the one
   * that this process runs; empty where there is neither}
   */
  public static Optional<TaskContext> current() {
    return ThreadRun.current()
        .map(run -> new TaskContext(run.task()::name, run.deadline()))
        .or(() -> ThreadTask.current()
            .or(RunningTask::current)
            .map(task -> new TaskContext(task::name, task.deadline())));
  }

  /** {@return the task's name} */
  public String name() {
    return name.get();
  }

  /**
   * {@return when the task will have reached its timeout, and be killed or interrupted; empty
   * without a timeout}
   */
  public Optional<Instant> deadline() {
    return deadline;
  }
}
