package com.example;

import java.util.List;
import java.util.Map;

/**
 * Runs the tasks of {@link Machine}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class MachineTasks {
  private MachineTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Machine#written(com.example.State, com.example.State[], Map, Machine.Inner.State)}.
   */
  static <S extends com.example.State> WrittenProcess<S> written(S state,
      com.example.State[] states, Map<com.example.State, ? extends com.example.State.Part> parts,
      Machine.Inner.State inner) {
    return new WrittenProcess<>(state, states, parts, inner);
  }

  /**
   * A process, not yet started, that will run {@link Machine#step(Comparable, List)}.
   */
  static <State_ extends Comparable<State_>, Event> StepProcess<State_, Event> step(State_ state,
      List<Event> events) {
    return new StepProcess<>(state, events);
  }

  /**
   * A process, not yet started, that will run {@link Machine#other(com.example.other.State.Part)}.
   */
  static OtherProcess other(com.example.other.State.Part part) {
    return new OtherProcess(part);
  }

  /**
   * The process of {@link Machine#written(com.example.State, com.example.State[], Map, Machine.Inner.State)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class WrittenProcess<S extends com.example.State> extends dev.cordon.task.TaskProcess<List<? super com.example.State.Part>> {
    static {
      dev.cordon.codec.CallCodec.register(WrittenProcess.class, new WrittenCodec<>());
    }

    private final S state;

    private final com.example.State[] states;

    private final Map<com.example.State, ? extends com.example.State.Part> parts;

    private final Machine.Inner.State inner;

    private WrittenProcess(S state, com.example.State[] states,
        Map<com.example.State, ? extends com.example.State.Part> parts, Machine.Inner.State inner) {
      super(dev.cordon.task.LaunchOptions.defaults().allow(com.example.State.class,
          com.example.State.Part[].class));
      this.state = state;
      this.states = states;
      this.parts = parts;
      this.inner = inner;
    }

    @java.lang.Override
    public List<? super com.example.State.Part> call() {
      return Machine.written(state, states, parts, inner);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public List<? super com.example.State.Part> result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public WrittenProcess<S> named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public WrittenProcess<S> with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public WrittenProcess<S> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WrittenProcess} travels.
   */
  private static final class WrittenCodec<S extends com.example.State> extends dev.cordon.codec.CallCodec<WrittenProcess<S>, List<? super com.example.State.Part>> {
    private WrittenCodec() {
      super(dev.cordon.codec.Codecs.object());
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, WrittenProcess<S> call) throws
        java.io.IOException {
      dev.cordon.codec.Codecs.<S>object().write(out, call.state);
      dev.cordon.codec.Codecs.arrayOf(StateCodec.INSTANCE, com.example.State.class).write(out, call.states);
      dev.cordon.codec.Codecs.<Map<com.example.State, ? extends com.example.State.Part>>object().write(out, call.parts);
      dev.cordon.codec.Codecs.enumOf(Machine.Inner.State.class).write(out, call.inner);
    }

    @java.lang.Override
    public WrittenProcess<S> read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new WrittenProcess<>(dev.cordon.codec.Codecs.<S>object().read(in),
          dev.cordon.codec.Codecs.arrayOf(StateCodec.INSTANCE, com.example.State.class).read(in),
          dev.cordon.codec.Codecs.<Map<com.example.State, ? extends com.example.State.Part>>object().read(in),
          dev.cordon.codec.Codecs.enumOf(Machine.Inner.State.class).read(in));
    }
  }

  /**
   * The process of {@link Machine#step(Comparable, List)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class StepProcess<State_ extends Comparable<State_>, Event> extends dev.cordon.task.TaskProcess<State_> {
    static {
      dev.cordon.codec.CallCodec.register(StepProcess.class, new StepCodec<>());
    }

    private final State_ state;

    private final List<Event> events;

    private StepProcess(State_ state, List<Event> events) {
      this.state = state;
      this.events = events;
    }

    @java.lang.Override
    public State_ call() {
      return Machine.step(state, events);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public State_ result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public StepProcess<State_, Event> named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public StepProcess<State_, Event> with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public StepProcess<State_, Event> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link StepProcess} travels.
   */
  private static final class StepCodec<State_ extends Comparable<State_>, Event> extends dev.cordon.codec.CallCodec<StepProcess<State_, Event>, State_> {
    private StepCodec() {
      super(dev.cordon.codec.Codecs.object());
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, StepProcess<State_, Event> call) throws
        java.io.IOException {
      dev.cordon.codec.Codecs.<State_>object().write(out, call.state);
      dev.cordon.codec.Codecs.listOf(dev.cordon.codec.Codecs.<Event>object()).write(out, call.events);
    }

    @java.lang.Override
    public StepProcess<State_, Event> read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new StepProcess<>(dev.cordon.codec.Codecs.<State_>object().read(in),
          dev.cordon.codec.Codecs.listOf(dev.cordon.codec.Codecs.<Event>object()).read(in));
    }
  }

  /**
   * The process of {@link Machine#other(com.example.other.State.Part)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class OtherProcess extends dev.cordon.task.TaskProcess<com.example.other.State> {
    static {
      dev.cordon.codec.CallCodec.register(OtherProcess.class, new OtherCodec());
    }

    private final com.example.other.State.Part part;

    private OtherProcess(com.example.other.State.Part part) {
      this.part = part;
    }

    @java.lang.Override
    public com.example.other.State call() {
      return Machine.other(part);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public com.example.other.State result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public OtherProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public OtherProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public OtherProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link OtherProcess} travels.
   */
  private static final class OtherCodec extends dev.cordon.codec.CallCodec<OtherProcess, com.example.other.State> {
    private OtherCodec() {
      super(StateCodec2.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, OtherProcess call) throws java.io.IOException {
      dev.cordon.codec.Codecs.enumOf(com.example.other.State.Part.class).write(out, call.part);
    }

    @java.lang.Override
    public OtherProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new OtherProcess(
          dev.cordon.codec.Codecs.enumOf(com.example.other.State.Part.class).read(in));
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

  /**
   * How {@link com.example.other.State} travels.
   */
  private static final class StateCodec2 extends dev.cordon.codec.ReferenceCodec<com.example.other.State> {
    static final StateCodec2 INSTANCE = new StateCodec2();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.other.State value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.other.State decode(dev.cordon.codec.Decoder in) throws
        java.io.IOException {
      return new com.example.other.State(in.readInt());
    }
  }
}
