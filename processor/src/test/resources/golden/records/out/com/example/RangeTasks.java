package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
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
 * Runs the tasks of {@link Range}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class RangeTasks {
  private RangeTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Range#contains(Comparable)}.
   */
  static <T extends Comparable<T>> ContainsProcess<T> contains(Range<T> range, T value) {
    return new ContainsProcess<>(range, value);
  }

  /**
   * A process, not yet started, that will run {@link Range#hidden(Object)}.
   */
  static <T> HiddenProcess<T> hidden(Range<?> range, T value) {
    return new HiddenProcess<>(range, value);
  }

  /**
   * The process of {@link Range#contains(Comparable)}.
   */
  @SuppressWarnings("serial")
  static final class ContainsProcess<T extends Comparable<T>> extends TaskProcess<Boolean> {
    static {
      CallCodec.register(ContainsProcess.class, new ContainsCodec<>());
    }

    private final Range<T> range;

    private final T value;

    private ContainsProcess(Range<T> range, T value) {
      this.range = range;
      this.value = value;
    }

    @Override
    public Boolean call() {
      return range.contains(value);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public boolean result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ContainsProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ContainsProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ContainsProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ContainsProcess} travels.
   */
  private static final class ContainsCodec<T extends Comparable<T>> extends CallCodec<ContainsProcess<T>, Boolean> {
    private ContainsCodec() {
      super(Codecs.BOOLEAN);
    }

    @Override
    public void write(Encoder out, ContainsProcess<T> call) throws IOException {
      new RangeCodec<>(Codecs.<T>object()).write(out, call.range);
      Codecs.<T>object().write(out, call.value);
    }

    @Override
    public ContainsProcess<T> read(Decoder in) throws IOException {
      return new ContainsProcess<>(new RangeCodec<>(Codecs.<T>object()).read(in),
          Codecs.<T>object().read(in));
    }
  }

  /**
   * The process of {@link Range#hidden(Object)}.
   */
  @SuppressWarnings("serial")
  static final class HiddenProcess<T> extends TaskProcess<T> {
    static {
      CallCodec.register(HiddenProcess.class, new HiddenCodec<>());
    }

    private final Range<?> range;

    private final T value;

    private HiddenProcess(Range<?> range, T value) {
      this.range = range;
      this.value = value;
    }

    @Override
    public T call() {
      return range.hidden(value);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public T result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public HiddenProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public HiddenProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public HiddenProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link HiddenProcess} travels.
   */
  private static final class HiddenCodec<T> extends CallCodec<HiddenProcess<T>, T> {
    private HiddenCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, HiddenProcess<T> call) throws IOException {
      Codecs.<Range<?>>object().write(out, call.range);
      Codecs.<T>object().write(out, call.value);
    }

    @Override
    public HiddenProcess<T> read(Decoder in) throws IOException {
      return new HiddenProcess<>(Codecs.<Range<?>>object().read(in), Codecs.<T>object().read(in));
    }
  }

  /**
   * How {@link Range} travels.
   */
  private static final class RangeCodec<T extends Comparable<T>> extends ReferenceCodec<Range<T>> {
    private final Codec<T> t;

    private RangeCodec(Codec<T> t) {
      this.t = t;
    }

    @Override
    protected void encode(Encoder out, Range<T> value) throws IOException {
      t.write(out, value.low());
      t.write(out, value.high());
    }

    @Override
    protected Range<T> decode(Decoder in) throws IOException {
      return new Range<>(t.read(in), t.read(in));
    }
  }
}
