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
    static {
      CallCodec.register(OldProcess.class, new OldCodec());
    }

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
   * How {@link OldProcess} travels.
   */
  private static final class OldCodec extends CallCodec<OldProcess, Integer> {
    private OldCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, OldProcess call) throws IOException {
    }

    @Override
    public OldProcess read(Decoder in) throws IOException {
      return new OldProcess();
    }
  }

  /**
   * The process of {@link Old#gone()}.
   */
  @SuppressWarnings("serial")
  static final class GoneProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(GoneProcess.class, new GoneCodec());
    }

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

  /**
   * How {@link GoneProcess} travels.
   */
  private static final class GoneCodec extends CallCodec<GoneProcess, Integer> {
    private GoneCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, GoneProcess call) throws IOException {
    }

    @Override
    public GoneProcess read(Decoder in) throws IOException {
      return new GoneProcess();
    }
  }
}
