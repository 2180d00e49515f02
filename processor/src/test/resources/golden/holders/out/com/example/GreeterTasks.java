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
 * Runs the tasks of {@link Greeter}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class GreeterTasks {
  private GreeterTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Greeter#hello(String)}.
   */
  public static HelloProcess hello(String name) {
    return new HelloProcess(name);
  }

  /**
   * A process, not yet started, that will run {@link Greeter#greet(int)}.
   */
  public static GreetProcess greet(Greeter greeter, int times) {
    return new GreetProcess(greeter, times);
  }

  /**
   * The process of {@link Greeter#hello(String)}.
   */
  @SuppressWarnings("serial")
  public static final class HelloProcess extends TaskProcess<String> {
    static {
      CallCodec.register(HelloProcess.class, new HelloCodec());
    }

    private final String name;

    private HelloProcess(String name) {
      this.name = name;
    }

    @Override
    public String call() {
      return Greeter.hello(name);
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
    public HelloProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public HelloProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public HelloProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link HelloProcess} travels.
   */
  private static final class HelloCodec extends CallCodec<HelloProcess, String> {
    private HelloCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, HelloProcess call) throws IOException {
      Codecs.STRING.write(out, call.name);
    }

    @Override
    public HelloProcess read(Decoder in) throws IOException {
      return new HelloProcess(Codecs.STRING.read(in));
    }
  }

  /**
   * The process of {@link Greeter#greet(int)}.
   */
  @SuppressWarnings("serial")
  public static final class GreetProcess extends TaskProcess<String> {
    static {
      CallCodec.register(GreetProcess.class, new GreetCodec());
    }

    private final Greeter greeter;

    private final int times;

    private GreetProcess(Greeter greeter, int times) {
      this.greeter = greeter;
      this.times = times;
    }

    @Override
    public String call() {
      return greeter.greet(times);
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
    public GreetProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public GreetProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public GreetProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link GreetProcess} travels.
   */
  private static final class GreetCodec extends CallCodec<GreetProcess, String> {
    private GreetCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, GreetProcess call) throws IOException {
      Codecs.<Greeter>object().write(out, call.greeter);
      out.writeInt(call.times);
    }

    @Override
    public GreetProcess read(Decoder in) throws IOException {
      return new GreetProcess(Codecs.<Greeter>object().read(in), in.readInt());
    }
  }
}
