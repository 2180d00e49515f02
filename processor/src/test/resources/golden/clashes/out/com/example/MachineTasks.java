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
   * The process of {@link Machine#step(Comparable, List)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class StepProcess<State_ extends Comparable<State_>, Event> extends dev.cordon.task.TaskProcess<State_> {
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
   * The process of {@link Machine#other(com.example.other.State.Part)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class OtherProcess extends dev.cordon.task.TaskProcess<com.example.other.State> {
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
}
