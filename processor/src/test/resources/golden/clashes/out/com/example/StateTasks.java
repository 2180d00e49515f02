package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import java.io.IOException;

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
      CallCodec.register(NextProcess.class, new NextCodec());
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
  private static final class NextCodec extends CallCodec<NextProcess, com.example.State> {
    private NextCodec() {
      super(StateCodec.INSTANCE);
    }

    @java.lang.Override
    public void write(Encoder out, NextProcess call) throws IOException {
      StateCodec.INSTANCE.write(out, call.state_);
      StateCodec.INSTANCE.write(out, call.state);
    }

    @java.lang.Override
    public NextProcess read(Decoder in) throws IOException {
      return new NextProcess(StateCodec.INSTANCE.read(in), StateCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link com.example.State#of(com.example.State)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class OfProcess<T extends com.example.State> extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    static {
      CallCodec.register(OfProcess.class, new OfCodec<>());
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
  private static final class OfCodec<T extends com.example.State> extends CallCodec<OfProcess<T>, java.lang.Integer> {
    private OfCodec() {
      super(Codecs.INT);
    }

    @java.lang.Override
    public void write(Encoder out, OfProcess<T> call) throws IOException {
      Codecs.<T>object().write(out, call.state);
    }

    @java.lang.Override
    public OfProcess<T> read(Decoder in) throws IOException {
      return new OfProcess<>(Codecs.<T>object().read(in));
    }
  }

  /**
   * How {@link com.example.State} travels.
   */
  private static final class StateCodec extends ReferenceCodec<com.example.State> {
    static final StateCodec INSTANCE = new StateCodec();

    @java.lang.Override
    protected void encode(Encoder out, com.example.State value) throws IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.State decode(Decoder in) throws IOException {
      return new com.example.State(in.readInt());
    }
  }
}
