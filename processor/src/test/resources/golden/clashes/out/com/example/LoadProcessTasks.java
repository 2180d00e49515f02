package com.example;

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
      dev.cordon.codec.CallCodec.register(LoadProcess.class, new LoadCodec());
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
  private static final class LoadCodec extends dev.cordon.codec.CallCodec<LoadProcess, java.lang.Integer> {
    private LoadCodec() {
      super(dev.cordon.codec.Codecs.INT);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, LoadProcess call) throws java.io.IOException {
      LoadProcessCodec.INSTANCE.write(out, call.process);
    }

    @java.lang.Override
    public LoadProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new LoadProcess(LoadProcessCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link com.example.LoadProcess} travels.
   */
  private static final class LoadProcessCodec extends dev.cordon.codec.ReferenceCodec<com.example.LoadProcess> {
    static final LoadProcessCodec INSTANCE = new LoadProcessCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.LoadProcess value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.LoadProcess decode(dev.cordon.codec.Decoder in) throws
        java.io.IOException {
      return new com.example.LoadProcess(in.readInt());
    }
  }
}
