package com.example;

/**
 * Runs the tasks of {@link com.example.State}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class StateTasks {
  private StateTasks() {
  }

  /**
   * A process, not yet started, that will run {@link com.example.State#next(com.example.State)}.
   */
  static NextProcess next(com.example.State state_, com.example.State state) {
    return new NextProcess(state_, state);
  }

  /**
   * A process, not yet started, that will run {@link com.example.State#of(com.example.State)}.
   */
  static <T extends com.example.State> OfProcess<T> of(T state) {
    return new OfProcess<>(state);
  }

  /**
   * The process of {@link com.example.State#next(com.example.State)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class NextProcess extends dev.cordon.task.TaskProcess<com.example.State> {
    static {
      dev.cordon.codec.CallCodec.register(NextProcess.class, new NextCodec());
    }

    private final com.example.State state_;

    private final com.example.State state;

    private NextProcess(com.example.State state_, com.example.State state) {
      this.state_ = state_;
      this.state = state;
    }

    @java.lang.Override
    public com.example.State call() throws com.example.State.Trouble {
      return state_.next(state);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public com.example.State result() throws com.example.State.Trouble,
        java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        dev.cordon.generated.Results.rethrow(failure, com.example.State.Trouble.class);
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public NextProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public NextProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public NextProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NextProcess} travels.
   */
  private static final class NextCodec extends dev.cordon.codec.CallCodec<NextProcess, com.example.State> {
    private NextCodec() {
      super(StateCodec.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, NextProcess call) throws java.io.IOException {
      StateCodec.INSTANCE.write(out, call.state_);
      StateCodec.INSTANCE.write(out, call.state);
    }

    @java.lang.Override
    public NextProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new NextProcess(StateCodec.INSTANCE.read(in), StateCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link com.example.State#of(com.example.State)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class OfProcess<T extends com.example.State> extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    static {
      dev.cordon.codec.CallCodec.register(OfProcess.class, new OfCodec<>());
    }

    private final T state;

    private OfProcess(T state) {
      this.state = state;
    }

    @java.lang.Override
    public java.lang.Integer call() {
      return com.example.State.of(state);
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
    public OfProcess<T> named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public OfProcess<T> with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public OfProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link OfProcess} travels.
   */
  private static final class OfCodec<T extends com.example.State> extends dev.cordon.codec.CallCodec<OfProcess<T>, java.lang.Integer> {
    private OfCodec() {
      super(dev.cordon.codec.Codecs.INT);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, OfProcess<T> call) throws java.io.IOException {
      dev.cordon.codec.Codecs.<T>object().write(out, call.state);
    }

    @java.lang.Override
    public OfProcess<T> read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new OfProcess<>(dev.cordon.codec.Codecs.<T>object().read(in));
    }
  }

  /**
   * How {@link com.example.State} travels.
   */
  private static final class StateCodec extends dev.cordon.codec.ReferenceCodec<com.example.State> {
    static final StateCodec INSTANCE = new StateCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.State value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.State decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new com.example.State(in.readInt());
    }
  }
}
