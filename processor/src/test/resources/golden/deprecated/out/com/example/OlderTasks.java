package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Older}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
@SuppressWarnings("deprecation")
final class OlderTasks {
  private OlderTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Older#takes(Stone)}.
   */
  static TakesProcess takes(Stone stone) {
    return new TakesProcess(stone);
  }

  /**
   * The process of {@link Older#takes(Stone)}.
   */
  @SuppressWarnings("serial")
  static final class TakesProcess extends TaskProcess<Integer> {
    private final Stone stone;

    private TakesProcess(Stone stone) {
      this.stone = stone;
    }

    @Override
    public Integer call() {
      return Older.takes(stone);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public TakesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TakesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TakesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
