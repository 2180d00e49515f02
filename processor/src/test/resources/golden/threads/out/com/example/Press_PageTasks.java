package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.TaskThread;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Press.Page}, each on a thread of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class Press_PageTasks {
  private Press_PageTasks() {
  }

  /**
   * A thread, not yet started, that will run {@link Press.Page#number()}.
   */
  public static NumberThread number(Press.Page page) {
    return new NumberThread(page);
  }

  /**
   * The thread of {@link Press.Page#number()}.
   */
  public static final class NumberThread extends TaskThread<Integer> {
    private final Press.Page page;

    private NumberThread(Press.Page page) {
      this.page = page;
    }

    @Override
    public Integer call() {
      return page.number();
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
    public NumberThread named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public NumberThread daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }

    @Override
    public NumberThread timeout(Duration timeout) {
      super.timeout(timeout);
      return this;
    }

    @Override
    public NumberThread virtual() {
      super.virtual();
      return this;
    }
  }
}
