package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
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
    static {
      CallCodec.register(DistanceProcess.class, new DistanceCodec());
    }

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
   * How {@link DistanceProcess} travels.
   */
  private static final class DistanceCodec extends CallCodec<DistanceProcess, Double> {
    private DistanceCodec() {
      super(Codecs.DOUBLE);
    }

    @Override
    public void write(Encoder out, DistanceProcess call) throws IOException {
      PointCodec.INSTANCE.write(out, call.point);
      PointCodec.INSTANCE.write(out, call.other);
    }

    @Override
    public DistanceProcess read(Decoder in) throws IOException {
      return new DistanceProcess(PointCodec.INSTANCE.read(in), PointCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Point#origin()}.
   */
  @SuppressWarnings("serial")
  public static final class OriginProcess extends TaskProcess<Point> {
    static {
      CallCodec.register(OriginProcess.class, new OriginCodec());
    }

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

  /**
   * How {@link OriginProcess} travels.
   */
  private static final class OriginCodec extends CallCodec<OriginProcess, Point> {
    private OriginCodec() {
      super(PointCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, OriginProcess call) throws IOException {
    }

    @Override
    public OriginProcess read(Decoder in) throws IOException {
      return new OriginProcess();
    }
  }

  /**
   * How {@link Point} travels.
   */
  private static final class PointCodec extends ReferenceCodec<Point> {
    static final PointCodec INSTANCE = new PointCodec();

    @Override
    protected void encode(Encoder out, Point value) throws IOException {
      out.writeInt(value.x());
      out.writeInt(value.y());
    }

    @Override
    protected Point decode(Decoder in) throws IOException {
      return new Point(in.readInt(), in.readInt());
    }
  }
}
