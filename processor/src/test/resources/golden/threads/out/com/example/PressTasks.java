package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import dev.cordon.task.TaskThread;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Press}, each in a process or on a thread of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class PressTasks {
  private PressTasks() {
  }

  /**
   * A thread, not yet started, that will run {@link Press#render(String, int)}.
   */
  public static RenderThread render(String text, int dpi) {
    return new RenderThread(text, dpi);
  }

  /**
   * A thread, not yet started, that will run {@link Press#print(OutputStream)}.
   */
  static PrintThread print(Press press, OutputStream out) {
    return new PrintThread(press, out);
  }

  /**
   * A process, not yet started, that will run {@link Press#count(String)}.
   */
  static CountProcess count(String text) {
    return new CountProcess(text);
  }

  /**
   * A thread, not yet started, that will run {@link Press#count(Comparable...)}.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T extends Comparable<T>> CountAllThread<T> count(T... all) {
    return new CountAllThread<>(all);
  }

  /**
   * A thread, not yet started, that will run {@link Press#anything()}.
   */
  static AnythingThread anything() {
    return new AnythingThread();
  }

  /**
   * The thread of {@link Press#render(String, int)}.
   */
  public static final class RenderThread extends TaskThread<byte[]> {
    private final String text;

    private final int dpi;

    private RenderThread(String text, int dpi) {
      super(Duration.ofSeconds(30));
      this.text = text;
      this.dpi = dpi;
    }

    @Override
    public byte[] call() throws IOException {
      return Press.render(text, dpi);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public byte[] result() throws IOException, InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, IOException.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public RenderThread named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public RenderThread daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }

    @Override
    public RenderThread timeout(Duration timeout) {
      super.timeout(timeout);
      return this;
    }

    @Override
    public RenderThread virtual() {
      super.virtual();
      return this;
    }
  }

  /**
   * The thread of {@link Press#print(OutputStream)}.
   */
  static final class PrintThread extends TaskThread<Void> {
    private final Press press;

    private final OutputStream out;

    private PrintThread(Press press, OutputStream out) {
      this.press = press;
      this.out = out;
    }

    @Override
    public Void call() {
      press.print(out);
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public PrintThread named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public PrintThread daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }

    @Override
    public PrintThread timeout(Duration timeout) {
      super.timeout(timeout);
      return this;
    }

    @Override
    public PrintThread virtual() {
      super.virtual();
      return this;
    }
  }

  /**
   * The process of {@link Press#count(String)}.
   */
  @SuppressWarnings("serial")
  static final class CountProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(CountProcess.class, new CountCodec());
    }

    private final String text;

    private CountProcess(String text) {
      this.text = text;
    }

    @Override
    public Integer call() {
      return Press.count(text);
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
    public CountProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CountProcess} travels.
   */
  private static final class CountCodec extends CallCodec<CountProcess, Integer> {
    private CountCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, CountProcess call) throws IOException {
      Codecs.STRING.write(out, call.text);
    }

    @Override
    public CountProcess read(Decoder in) throws IOException {
      return new CountProcess(Codecs.STRING.read(in));
    }
  }

  /**
   * The thread of {@link Press#count(Comparable...)}.
   */
  static final class CountAllThread<T extends Comparable<T>> extends TaskThread<List<T>> {
    private final T[] all;

    private CountAllThread(T[] all) {
      this.all = all;
    }

    @Override
    public List<T> call() throws InterruptedException {
      return Press.count(all);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public List<T> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public CountAllThread<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountAllThread<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }

    @Override
    public CountAllThread<T> timeout(Duration timeout) {
      super.timeout(timeout);
      return this;
    }

    @Override
    public CountAllThread<T> virtual() {
      super.virtual();
      return this;
    }
  }

  /**
   * The thread of {@link Press#anything()}.
   */
  static final class AnythingThread extends TaskThread<Void> {
    private AnythingThread() {
    }

    @Override
    public Void call() {
      try {
        Press.anything();
        return null;
      } catch (Throwable thrown) {
        throw Results.sneaky(thrown);
      }
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws Throwable {
      try {
        get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, Throwable.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public AnythingThread named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public AnythingThread daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }

    @Override
    public AnythingThread timeout(Duration timeout) {
      super.timeout(timeout);
      return this;
    }

    @Override
    public AnythingThread virtual() {
      super.virtual();
      return this;
    }
  }
}
