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
 * Runs the tasks of {@link Outer.Shape.Square}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class Outer_Shape_SquareTasks {
  private Outer_Shape_SquareTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer.Shape.Square#area(int)}.
   */
  static AreaProcess area(int side) {
    return new AreaProcess(side);
  }

  /**
   * The process of {@link Outer.Shape.Square#area(int)}.
   */
  @SuppressWarnings("serial")
  static final class AreaProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(AreaProcess.class, new AreaCodec());
    }

    private final int side;

    private AreaProcess(int side) {
      this.side = side;
    }

    @Override
    public Integer call() {
      return Outer.Shape.Square.area(side);
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
    public AreaProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public AreaProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public AreaProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link AreaProcess} travels.
   */
  private static final class AreaCodec extends CallCodec<AreaProcess, Integer> {
    private AreaCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, AreaProcess call) throws IOException {
      out.writeInt(call.side);
    }

    @Override
    public AreaProcess read(Decoder in) throws IOException {
      return new AreaProcess(in.readInt());
    }
  }
}
