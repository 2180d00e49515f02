package com.example;

import java.io.IOException;

/**
 * Runs the tasks of {@link Clashes}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class ClashesTasks {
  private ClashesTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Clashes#types(com.example.State, Outcome, Future, TaskProcess, Process, LaunchOptions, Results, Duration)}.
   */
  static TypesProcess types(com.example.State state, Outcome outcome, Future future,
      TaskProcess taskProcess, Process process, LaunchOptions options, Results results,
      Duration duration) {
    return new TypesProcess(state, outcome, future, taskProcess, process, options, results, duration);
  }

  /**
   * A process, not yet started, that will run {@link Clashes#language(String, Override, Void, Integer, Object)}.
   */
  static LanguageProcess language(String string, Override override, Void nothing, Integer integer,
      Object object) {
    return new LanguageProcess(string, override, nothing, integer, object);
  }

  /**
   * A process, not yet started, that will run {@link Clashes#platform(java.time.Duration, java.lang.Integer, java.lang.Void...)}.
   */
  static PlatformProcess platform(java.time.Duration duration, java.lang.Integer integer,
      java.lang.Void... none) {
    return new PlatformProcess(duration, integer, none);
  }

  /**
   * A process, not yet started, that will run {@link Clashes#resize(com.example.ResizeProcess)}.
   */
  static ResizeProcess resize(com.example.ResizeProcess process) {
    return new ResizeProcess(process);
  }

  /**
   * The process of {@link Clashes#types(com.example.State, Outcome, Future, TaskProcess, Process, LaunchOptions, Results, Duration)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class TypesProcess extends dev.cordon.task.TaskProcess<com.example.State> {
    private final com.example.State state;

    private final Outcome outcome;

    private final Future future;

    private final TaskProcess taskProcess;

    private final Process process;

    private final LaunchOptions options;

    private final Results results;

    private final Duration duration;

    private TypesProcess(com.example.State state, Outcome outcome, Future future,
        TaskProcess taskProcess, Process process, LaunchOptions options, Results results,
        Duration duration) {
      super(dev.cordon.task.LaunchOptions.defaults().timeout(java.time.Duration.ofSeconds(1)));
      this.state = state;
      this.outcome = outcome;
      this.future = future;
      this.taskProcess = taskProcess;
      this.process = process;
      this.options = options;
      this.results = results;
      this.duration = duration;
    }

    @java.lang.Override
    public com.example.State call() {
      return Clashes.types(state, outcome, future, taskProcess, process, options, results, duration);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public com.example.State result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public TypesProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public TypesProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public TypesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Clashes#language(String, Override, Void, Integer, Object)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class LanguageProcess extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    private final String string;

    private final Override override;

    private final Void nothing;

    private final Integer integer;

    private final Object object;

    private LanguageProcess(String string, Override override, Void nothing, Integer integer,
        Object object) {
      this.string = string;
      this.override = override;
      this.nothing = nothing;
      this.integer = integer;
      this.object = object;
    }

    @java.lang.Override
    public java.lang.Integer call() throws Exception, java.lang.Exception {
      return Clashes.language(string, override, nothing, integer, object);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws Exception, java.lang.Exception {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        dev.cordon.generated.Results.rethrow(failure, Exception.class);
        dev.cordon.generated.Results.rethrow(failure, java.lang.Exception.class);
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public LanguageProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public LanguageProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public LanguageProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Clashes#platform(java.time.Duration, java.lang.Integer, java.lang.Void...)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class PlatformProcess extends dev.cordon.task.TaskProcess<java.lang.String> {
    private final java.time.Duration duration;

    private final java.lang.Integer integer;

    private final java.lang.Void[] none;

    private PlatformProcess(java.time.Duration duration, java.lang.Integer integer,
        java.lang.Void[] none) {
      this.duration = duration;
      this.integer = integer;
      this.none = none;
    }

    @java.lang.Override
    public java.lang.String call() throws IOException {
      return Clashes.platform(duration, integer, none);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public java.lang.String result() throws IOException, java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        dev.cordon.generated.Results.rethrow(failure, IOException.class);
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public PlatformProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public PlatformProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public PlatformProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Clashes#resize(com.example.ResizeProcess)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class ResizeProcess extends dev.cordon.task.TaskProcess<com.example.ResizeProcess> {
    private final com.example.ResizeProcess process;

    private ResizeProcess(com.example.ResizeProcess process) {
      this.process = process;
    }

    @java.lang.Override
    public com.example.ResizeProcess call() {
      return Clashes.resize(process);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public com.example.ResizeProcess result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public ResizeProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public ResizeProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public ResizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
