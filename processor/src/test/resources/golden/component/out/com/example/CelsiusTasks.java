package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Celsius}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class CelsiusTasks {
  private CelsiusTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Celsius#degrees()}.
   */
  static DegreesProcess degrees(Celsius celsius) {
    return new DegreesProcess(celsius);
  }

  /**
   * The process of {@link Celsius#degrees()}.
   */
  @SuppressWarnings("serial")
  static final class DegreesProcess extends TaskProcess<Double> {
    private final Celsius celsius;

    private DegreesProcess(Celsius celsius) {
      this.celsius = celsius;
    }

    @Override
    public Double call() {
      return celsius.degrees();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public double result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public DegreesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public DegreesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public DegreesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
