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
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Replaced}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class ReplacedTasks {
  private ReplacedTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Replaced#replace(Replaced.Token, Replaced.Sealed)}.
   */
  static ReplaceProcess replace(Replaced.Token token, Replaced.Sealed sealed) {
    return new ReplaceProcess(token, sealed);
  }

  /**
   * A process, not yet started, that will run {@link Replaced#wrap(Replaced.Wrapper)}.
   */
  static WrapProcess wrap(Replaced.Wrapper wrapper) {
    return new WrapProcess(wrapper);
  }

  /**
   * The process of {@link Replaced#replace(Replaced.Token, Replaced.Sealed)}.
   */
  @SuppressWarnings("serial")
  static final class ReplaceProcess extends TaskProcess<Replaced.Token> {
    static {
      CallCodec.register(ReplaceProcess.class, new ReplaceCodec());
    }

    private final Replaced.Token token;

    private final Replaced.Sealed sealed;

    private ReplaceProcess(Replaced.Token token, Replaced.Sealed sealed) {
      this.token = token;
      this.sealed = sealed;
    }

    @Override
    public Replaced.Token call() {
      return Replaced.replace(token, sealed);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Replaced.Token result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ReplaceProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ReplaceProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ReplaceProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ReplaceProcess} travels.
   */
  private static final class ReplaceCodec extends CallCodec<ReplaceProcess, Replaced.Token> {
    private ReplaceCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, ReplaceProcess call) throws IOException {
      Codecs.<Replaced.Token>object().write(out, call.token);
      Codecs.<Replaced.Sealed>object().write(out, call.sealed);
    }

    @Override
    public ReplaceProcess read(Decoder in) throws IOException {
      return new ReplaceProcess(Codecs.<Replaced.Token>object().read(in),
          Codecs.<Replaced.Sealed>object().read(in));
    }
  }

  /**
   * The process of {@link Replaced#wrap(Replaced.Wrapper)}.
   */
  @SuppressWarnings("serial")
  static final class WrapProcess extends TaskProcess<List<Replaced.Sealed>> {
    static {
      CallCodec.register(WrapProcess.class, new WrapCodec());
    }

    private final Replaced.Wrapper wrapper;

    private WrapProcess(Replaced.Wrapper wrapper) {
      this.wrapper = wrapper;
    }

    @Override
    public List<Replaced.Sealed> call() {
      return Replaced.wrap(wrapper);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public List<Replaced.Sealed> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public WrapProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WrapProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WrapProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WrapProcess} travels.
   */
  private static final class WrapCodec extends CallCodec<WrapProcess, List<Replaced.Sealed>> {
    private WrapCodec() {
      super(Codecs.listOf(Codecs.<Replaced.Sealed>object()));
    }

    @Override
    public void write(Encoder out, WrapProcess call) throws IOException {
      WrapperCodec.INSTANCE.write(out, call.wrapper);
    }

    @Override
    public WrapProcess read(Decoder in) throws IOException {
      return new WrapProcess(WrapperCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Replaced.Wrapper} travels.
   */
  private static final class WrapperCodec extends ReferenceCodec<Replaced.Wrapper> {
    static final WrapperCodec INSTANCE = new WrapperCodec();

    @Override
    protected void encode(Encoder out, Replaced.Wrapper value) throws IOException {
      Codecs.<Replaced.Sealed>object().write(out, value.sealed());
      Codecs.<StringBuilder>object().write(out, value.text());
    }

    @Override
    protected Replaced.Wrapper decode(Decoder in) throws IOException {
      return new Replaced.Wrapper(Codecs.<Replaced.Sealed>object().read(in),
          Codecs.<StringBuilder>object().read(in));
    }
  }
}
