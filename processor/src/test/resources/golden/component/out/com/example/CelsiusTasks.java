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
    static {
      CallCodec.register(DegreesProcess.class, new DegreesCodec());
    }

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

  /**
   * How {@link DegreesProcess} travels.
   */
  private static final class DegreesCodec extends CallCodec<DegreesProcess, Double> {
    private DegreesCodec() {
      super(Codecs.DOUBLE);
    }

    @Override
    public void write(Encoder out, DegreesProcess call) throws IOException {
      CelsiusCodec.INSTANCE.write(out, call.celsius);
    }

    @Override
    public DegreesProcess read(Decoder in) throws IOException {
      return new DegreesProcess(CelsiusCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Celsius} travels.
   */
  private static final class CelsiusCodec extends ReferenceCodec<Celsius> {
    static final CelsiusCodec INSTANCE = new CelsiusCodec();

    @Override
    protected void encode(Encoder out, Celsius value) throws IOException {
      out.writeDouble(value.degrees());
    }

    @Override
    protected Celsius decode(Decoder in) throws IOException {
      return new Celsius(in.readDouble());
    }
  }
}
