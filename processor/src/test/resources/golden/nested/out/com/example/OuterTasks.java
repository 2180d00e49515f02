package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Outer}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class OuterTasks {
  private OuterTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer#outer(Outer.Inner, Outer.Inner.Leaf)}.
   */
  static OuterProcess outer(Outer.Inner inner, Outer.Inner.Leaf leaf) {
    return new OuterProcess(inner, leaf);
  }

  /**
   * The process of {@link Outer#outer(Outer.Inner, Outer.Inner.Leaf)}.
   */
  @SuppressWarnings("serial")
  static final class OuterProcess extends TaskProcess<Outer.Inner> {
    private final Outer.Inner inner;

    private final Outer.Inner.Leaf leaf;

    private OuterProcess(Outer.Inner inner, Outer.Inner.Leaf leaf) {
      this.inner = inner;
      this.leaf = leaf;
    }

    @Override
    public Outer.Inner call() {
      return Outer.outer(inner, leaf);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Outer.Inner result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public OuterProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OuterProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OuterProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
