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
 * Runs the tasks of {@link Allows}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
@SuppressWarnings("deprecation")
final class AllowsTasks {
  private AllowsTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Allows#any()}.
   */
  static AnyProcess any() {
    return new AnyProcess();
  }

  /**
   * The process of {@link Allows#any()}.
   */
  @SuppressWarnings("serial")
  static final class AnyProcess extends TaskProcess<Object> {
    static {
      CallCodec.register(AnyProcess.class, new AnyCodec());
    }

    private AnyProcess() {
      super(LaunchOptions.defaults().allow(Stone[].class, int.class));
    }

    @Override
    public Object call() {
      return Allows.any();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Object result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public AnyProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public AnyProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public AnyProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link AnyProcess} travels.
   */
  private static final class AnyCodec extends CallCodec<AnyProcess, Object> {
    private AnyCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, AnyProcess call) throws IOException {
    }

    @Override
    public AnyProcess read(Decoder in) throws IOException {
      return new AnyProcess();
    }
  }
}
