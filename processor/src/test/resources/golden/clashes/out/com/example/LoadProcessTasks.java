package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import java.io.IOException;

/**
 * Runs the tasks of {@link LoadProcess}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class LoadProcessTasks {
  private LoadProcessTasks() {
  }

  /**
   * A process, not yet started, that will run {@link com.example.LoadProcess#load(com.example.LoadProcess)}.
   */
  static LoadProcess load(com.example.LoadProcess process) {
    return new LoadProcess(process);
  }

  /**
   * The process of {@link com.example.LoadProcess#load(com.example.LoadProcess)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class LoadProcess extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    static {
      CallCodec.register(LoadProcess.class, new LoadCodec());
    }

    private final com.example.LoadProcess process;

    private LoadProcess(com.example.LoadProcess process) {
      this.process = process;
    }

    @java.lang.Override
    public java.lang.Integer call() {
      return com.example.LoadProcess.load(process);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public LoadProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public LoadProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public LoadProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link LoadProcess} travels.
   */
  private static final class LoadCodec extends CallCodec<LoadProcess, java.lang.Integer> {
    private LoadCodec() {
      super(Codecs.INT);
    }

    @java.lang.Override
    public void write(Encoder out, LoadProcess call) throws IOException {
      LoadProcessCodec.INSTANCE.write(out, call.process);
    }

    @java.lang.Override
    public LoadProcess read(Decoder in) throws IOException {
      return new LoadProcess(LoadProcessCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link com.example.LoadProcess} travels.
   */
  private static final class LoadProcessCodec extends ReferenceCodec<com.example.LoadProcess> {
    static final LoadProcessCodec INSTANCE = new LoadProcessCodec();

    @java.lang.Override
    protected void encode(Encoder out, com.example.LoadProcess value) throws IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.LoadProcess decode(Decoder in) throws IOException {
      return new com.example.LoadProcess(in.readInt());
    }
  }
}
