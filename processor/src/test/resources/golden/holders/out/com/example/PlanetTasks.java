package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Planet}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class PlanetTasks {
  private PlanetTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Planet#weight(double)}.
   */
  public static WeightProcess weight(Planet planet, double mass) {
    return new WeightProcess(planet, mass);
  }

  /**
   * A process, not yet started, that will run {@link Planet#nearest()}.
   */
  static NearestProcess nearest() {
    return new NearestProcess();
  }

  /**
   * The process of {@link Planet#weight(double)}.
   */
  @SuppressWarnings("serial")
  public static final class WeightProcess extends TaskProcess<Double> {
    static {
      CallCodec.register(WeightProcess.class, new WeightCodec());
    }

    private final Planet planet;

    private final double mass;

    private WeightProcess(Planet planet, double mass) {
      this.planet = planet;
      this.mass = mass;
    }

    @Override
    public Double call() {
      return planet.weight(mass);
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
    public WeightProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WeightProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WeightProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WeightProcess} travels.
   */
  private static final class WeightCodec extends CallCodec<WeightProcess, Double> {
    private WeightCodec() {
      super(Codecs.DOUBLE);
    }

    @Override
    public void write(Encoder out, WeightProcess call) throws IOException {
      Codecs.enumOf(Planet.class).write(out, call.planet);
      out.writeDouble(call.mass);
    }

    @Override
    public WeightProcess read(Decoder in) throws IOException {
      return new WeightProcess(Codecs.enumOf(Planet.class).read(in), in.readDouble());
    }
  }

  /**
   * The process of {@link Planet#nearest()}.
   */
  @SuppressWarnings("serial")
  static final class NearestProcess extends TaskProcess<Planet> {
    static {
      CallCodec.register(NearestProcess.class, new NearestCodec());
    }

    private NearestProcess() {
    }

    @Override
    public Planet call() {
      return Planet.nearest();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Planet result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public NearestProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public NearestProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public NearestProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NearestProcess} travels.
   */
  private static final class NearestCodec extends CallCodec<NearestProcess, Planet> {
    private NearestCodec() {
      super(Codecs.enumOf(Planet.class));
    }

    @Override
    public void write(Encoder out, NearestProcess call) throws IOException {
    }

    @Override
    public NearestProcess read(Decoder in) throws IOException {
      return new NearestProcess();
    }
  }
}
