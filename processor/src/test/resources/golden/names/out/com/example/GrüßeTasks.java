package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Grüße}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class GrüßeTasks {
  private GrüßeTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Grüße#überall(String)}.
   */
  static ÜberallProcess überall(Grüße grüße, String größe) {
    return new ÜberallProcess(grüße, größe);
  }

  /**
   * A process, not yet started, that will run {@link Grüße#数える(int)}.
   */
  static 数えるProcess 数える(int 数) {
    return new 数えるProcess(数);
  }

  /**
   * A process, not yet started, that will run {@link Grüße#𝒻(int)}.
   */
  static 𝒻Process 𝒻(int 𝓍) {
    return new 𝒻Process(𝓍);
  }

  /**
   * The process of {@link Grüße#überall(String)}.
   */
  @SuppressWarnings("serial")
  static final class ÜberallProcess extends TaskProcess<String> {
    private final Grüße grüße;

    private final String größe;

    private ÜberallProcess(Grüße grüße, String größe) {
      this.grüße = grüße;
      this.größe = größe;
    }

    @Override
    public String call() {
      return grüße.überall(größe);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public String result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ÜberallProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ÜberallProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ÜberallProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Grüße#数える(int)}.
   */
  @SuppressWarnings("serial")
  static final class 数えるProcess extends TaskProcess<Integer> {
    private final int 数;

    private 数えるProcess(int 数) {
      this.数 = 数;
    }

    @Override
    public Integer call() {
      return Grüße.数える(数);
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
    public 数えるProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public 数えるProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public 数えるProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Grüße#𝒻(int)}.
   */
  @SuppressWarnings("serial")
  static final class 𝒻Process extends TaskProcess<Integer> {
    private final int 𝓍;

    private 𝒻Process(int 𝓍) {
      this.𝓍 = 𝓍;
    }

    @Override
    public Integer call() {
      return Grüße.𝒻(𝓍);
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
    public 𝒻Process named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public 𝒻Process with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public 𝒻Process daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
