package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Outer.Inner}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class Outer_InnerTasks {
  private Outer_InnerTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer.Inner#leaf(Outer.Inner)}.
   */
  public static LeafProcess leaf(Outer.Inner inner, Outer.Inner other) {
    return new LeafProcess(inner, other);
  }

  /**
   * The process of {@link Outer.Inner#leaf(Outer.Inner)}.
   */
  @SuppressWarnings("serial")
  public static final class LeafProcess extends TaskProcess<Outer.Inner.Leaf> {
    private final Outer.Inner inner;

    private final Outer.Inner other;

    private LeafProcess(Outer.Inner inner, Outer.Inner other) {
      this.inner = inner;
      this.other = other;
    }

    @Override
    public Outer.Inner.Leaf call() {
      return inner.leaf(other);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Outer.Inner.Leaf result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public LeafProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public LeafProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public LeafProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
