package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.JdkCodecs;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Annotated}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class AnnotatedTasks {
  private AnnotatedTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Annotated#strings(String, List, String[])}.
   */
  static StringsProcess strings(String a, List<String> b, String[] c) {
    return new StringsProcess(a, b, c);
  }

  /**
   * A process, not yet started, that will run {@link Annotated#bound(Number, Path)}.
   */
  static <T extends Number> BoundProcess<T> bound(T value, Path p) {
    return new BoundProcess<>(value, p);
  }

  /**
   * A process, not yet started, that will run {@link Annotated#primitive(int, int...)}.
   */
  static PrimitiveProcess primitive(int n, int... more) {
    return new PrimitiveProcess(n, more);
  }

  /**
   * The process of {@link Annotated#strings(String, List, String[])}.
   */
  @SuppressWarnings("serial")
  static final class StringsProcess extends TaskProcess<String> {
    static {
      CallCodec.register(StringsProcess.class, new StringsCodec());
    }

    private final String a;

    private final List<String> b;

    private final String[] c;

    private StringsProcess(String a, List<String> b, String[] c) {
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    public String call() {
      return Annotated.strings(a, b, c);
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
    public StringsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public StringsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public StringsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link StringsProcess} travels.
   */
  private static final class StringsCodec extends CallCodec<StringsProcess, String> {
    private StringsCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, StringsProcess call) throws IOException {
      Codecs.STRING.write(out, call.a);
      Codecs.listOf(Codecs.STRING).write(out, call.b);
      Codecs.arrayOf(Codecs.STRING, String.class).write(out, call.c);
    }

    @Override
    public StringsProcess read(Decoder in) throws IOException {
      return new StringsProcess(Codecs.STRING.read(in), Codecs.listOf(Codecs.STRING).read(in),
          Codecs.arrayOf(Codecs.STRING, String.class).read(in));
    }
  }

  /**
   * The process of {@link Annotated#bound(Number, Path)}.
   */
  @SuppressWarnings("serial")
  static final class BoundProcess<T extends Number> extends TaskProcess<T> {
    static {
      CallCodec.register(BoundProcess.class, new BoundCodec<>());
    }

    private final T value;

    private final Path p;

    private BoundProcess(T value, Path p) {
      this.value = value;
      this.p = p;
    }

    @Override
    public T call() throws Exception {
      return Annotated.bound(value, p);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public T result() throws Exception {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, Exception.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public BoundProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public BoundProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public BoundProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link BoundProcess} travels.
   */
  private static final class BoundCodec<T extends Number> extends CallCodec<BoundProcess<T>, T> {
    private BoundCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, BoundProcess<T> call) throws IOException {
      Codecs.<T>object().write(out, call.value);
      JdkCodecs.PATH.write(out, call.p);
    }

    @Override
    public BoundProcess<T> read(Decoder in) throws IOException {
      return new BoundProcess<>(Codecs.<T>object().read(in), JdkCodecs.PATH.read(in));
    }
  }

  /**
   * The process of {@link Annotated#primitive(int, int...)}.
   */
  @SuppressWarnings("serial")
  static final class PrimitiveProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(PrimitiveProcess.class, new PrimitiveCodec());
    }

    private final int n;

    private final int[] more;

    private PrimitiveProcess(int n, int[] more) {
      this.n = n;
      this.more = more;
    }

    @Override
    public Integer call() {
      return Annotated.primitive(n, more);
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
    public PrimitiveProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public PrimitiveProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public PrimitiveProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link PrimitiveProcess} travels.
   */
  private static final class PrimitiveCodec extends CallCodec<PrimitiveProcess, Integer> {
    private PrimitiveCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, PrimitiveProcess call) throws IOException {
      out.writeInt(call.n);
      Codecs.INTS.write(out, call.more);
    }

    @Override
    public PrimitiveProcess read(Decoder in) throws IOException {
      return new PrimitiveProcess(in.readInt(), Codecs.INTS.read(in));
    }
  }
}
