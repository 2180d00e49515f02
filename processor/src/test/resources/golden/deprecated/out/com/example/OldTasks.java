package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Old}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class OldTasks {
  private OldTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Old#old()}.
   */
  static OldProcess old() {
    return new OldProcess();
  }

  /**
   * A process, not yet started, that will run {@link Old#gone()}.
   */
  static GoneProcess gone() {
    return new GoneProcess();
  }

  /**
   * The process of {@link Old#old()}.
   */
  @SuppressWarnings("serial")
  static final class OldProcess extends TaskProcess<Integer> {
    private OldProcess() {
    }

    @Override
    public Integer call() {
      return Old.old();
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
    public OldProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OldProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OldProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Old#gone()}.
   */
  @SuppressWarnings("serial")
  static final class GoneProcess extends TaskProcess<Integer> {
    private GoneProcess() {
    }

    @Override
    public Integer call() {
      return Old.gone();
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
    public GoneProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public GoneProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public GoneProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
