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
 * Runs the tasks of {@link Outer.Inner.Kind}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class Outer_Inner_KindTasks {
  private Outer_Inner_KindTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer.Inner.Kind#next()}.
   */
  static NextProcess next(Outer.Inner.Kind kind) {
    return new NextProcess(kind);
  }

  /**
   * The process of {@link Outer.Inner.Kind#next()}.
   */
  @SuppressWarnings("serial")
  static final class NextProcess extends TaskProcess<Outer.Inner.Kind> {
    static {
      CallCodec.register(NextProcess.class, new NextCodec());
    }

    private final Outer.Inner.Kind kind;

    private NextProcess(Outer.Inner.Kind kind) {
      this.kind = kind;
    }

    @Override
    public Outer.Inner.Kind call() {
      return kind.next();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Outer.Inner.Kind result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public NextProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public NextProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public NextProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NextProcess} travels.
   */
  private static final class NextCodec extends CallCodec<NextProcess, Outer.Inner.Kind> {
    private NextCodec() {
      super(Codecs.enumOf(Outer.Inner.Kind.class));
    }

    @Override
    public void write(Encoder out, NextProcess call) throws IOException {
      Codecs.enumOf(Outer.Inner.Kind.class).write(out, call.kind);
    }

    @Override
    public NextProcess read(Decoder in) throws IOException {
      return new NextProcess(Codecs.enumOf(Outer.Inner.Kind.class).read(in));
    }
  }
}
