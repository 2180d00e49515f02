package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Hidden.Deeper}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class Hidden_DeeperTasks {
  private Hidden_DeeperTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Hidden.Deeper#work()}.
   */
  static WorkProcess work() {
    return new WorkProcess();
  }

  /**
   * The process of {@link Hidden.Deeper#work()}.
   */
  @SuppressWarnings("serial")
  static final class WorkProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(WorkProcess.class, new WorkCodec());
    }

    private WorkProcess() {
    }

    @Override
    public Integer call() {
      return Hidden.Deeper.work();
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
    public WorkProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WorkProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WorkProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WorkProcess} travels.
   */
  private static final class WorkCodec extends CallCodec<WorkProcess, Integer> {
    private WorkCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, WorkProcess call) throws IOException {
    }

    @Override
    public WorkProcess read(Decoder in) throws IOException {
      return new WorkProcess();
    }
  }
}
