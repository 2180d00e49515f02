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
 * Runs the tasks of {@link Command}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class CommandTasks {
  private CommandTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Command#run()}.
   */
  public static RunProcess run(Command command) {
    return new RunProcess(command);
  }

  /**
   * The process of {@link Command#run()}.
   */
  @SuppressWarnings("serial")
  public static final class RunProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(RunProcess.class, new RunCodec());
    }

    private final Command command;

    private RunProcess(Command command) {
      this.command = command;
    }

    @Override
    public Integer call() {
      return command.run();
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
    public RunProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public RunProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public RunProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link RunProcess} travels.
   */
  private static final class RunCodec extends CallCodec<RunProcess, Integer> {
    private RunCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, RunProcess call) throws IOException {
      Codecs.<Command>object().write(out, call.command);
    }

    @Override
    public RunProcess read(Decoder in) throws IOException {
      return new RunProcess(Codecs.<Command>object().read(in));
    }
  }
}
