package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Point}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class PointTasks {
  private PointTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Point#distance(Point)}.
   */
  public static DistanceProcess distance(Point point, Point other) {
    return new DistanceProcess(point, other);
  }

  /**
   * A process, not yet started, that will run {@link Point#origin()}.
   */
  public static OriginProcess origin() {
    return new OriginProcess();
  }

  /**
   * The process of {@link Point#distance(Point)}.
   */
  @SuppressWarnings("serial")
  public static final class DistanceProcess extends TaskProcess<Double> {
    private final Point point;

    private final Point other;

    private DistanceProcess(Point point, Point other) {
      this.point = point;
      this.other = other;
    }

    @Override
    public Double call() {
      return point.distance(other);
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
    public DistanceProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public DistanceProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public DistanceProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Point#origin()}.
   */
  @SuppressWarnings("serial")
  public static final class OriginProcess extends TaskProcess<Point> {
    private OriginProcess() {
    }

    @Override
    public Point call() {
      return Point.origin();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Point result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public OriginProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OriginProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OriginProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
