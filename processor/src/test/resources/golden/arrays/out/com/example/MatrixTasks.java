package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Matrix}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class MatrixTasks {
  private MatrixTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Matrix#transpose(double[][])}.
   */
  static TransposeProcess transpose(double[][] matrix) {
    return new TransposeProcess(matrix);
  }

  /**
   * A process, not yet started, that will run {@link Matrix#words(char[], boolean[])}.
   */
  static WordsProcess words(char[] text, boolean[] starts) {
    return new WordsProcess(text, starts);
  }

  /**
   * A process, not yet started, that will run {@link Matrix#first(Object[], int[], List[])}.
   */
  static <T> FirstProcess<T> first(T[] items, int[] indices, List<byte[]>[] blocks) {
    return new FirstProcess<>(items, indices, blocks);
  }

  /**
   * A process, not yet started, that will run {@link Matrix#old(int[])}.
   */
  static OldProcess old(int[] values) {
    return new OldProcess(values);
  }

  /**
   * The process of {@link Matrix#transpose(double[][])}.
   */
  @SuppressWarnings("serial")
  static final class TransposeProcess extends TaskProcess<double[][]> {
    static {
      CallCodec.register(TransposeProcess.class, new TransposeCodec());
    }

    private final double[][] matrix;

    private TransposeProcess(double[][] matrix) {
      this.matrix = matrix;
    }

    @Override
    public double[][] call() {
      return Matrix.transpose(matrix);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public double[][] result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public TransposeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TransposeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TransposeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TransposeProcess} travels.
   */
  private static final class TransposeCodec extends CallCodec<TransposeProcess, double[][]> {
    private TransposeCodec() {
      super(Codecs.arrayOf(Codecs.DOUBLES, double[].class));
    }

    @Override
    public void write(Encoder out, TransposeProcess call) throws IOException {
      Codecs.arrayOf(Codecs.DOUBLES, double[].class).write(out, call.matrix);
    }

    @Override
    public TransposeProcess read(Decoder in) throws IOException {
      return new TransposeProcess(Codecs.arrayOf(Codecs.DOUBLES, double[].class).read(in));
    }
  }

  /**
   * The process of {@link Matrix#words(char[], boolean[])}.
   */
  @SuppressWarnings("serial")
  static final class WordsProcess extends TaskProcess<String[]> {
    static {
      CallCodec.register(WordsProcess.class, new WordsCodec());
    }

    private final char[] text;

    private final boolean[] starts;

    private WordsProcess(char[] text, boolean[] starts) {
      this.text = text;
      this.starts = starts;
    }

    @Override
    public String[] call() {
      return Matrix.words(text, starts);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public String[] result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public WordsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WordsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WordsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WordsProcess} travels.
   */
  private static final class WordsCodec extends CallCodec<WordsProcess, String[]> {
    private WordsCodec() {
      super(Codecs.arrayOf(Codecs.STRING, String.class));
    }

    @Override
    public void write(Encoder out, WordsProcess call) throws IOException {
      Codecs.CHARS.write(out, call.text);
      Codecs.BOOLEANS.write(out, call.starts);
    }

    @Override
    public WordsProcess read(Decoder in) throws IOException {
      return new WordsProcess(Codecs.CHARS.read(in), Codecs.BOOLEANS.read(in));
    }
  }

  /**
   * The process of {@link Matrix#first(Object[], int[], List[])}.
   */
  @SuppressWarnings("serial")
  static final class FirstProcess<T> extends TaskProcess<T[]> {
    static {
      CallCodec.register(FirstProcess.class, new FirstCodec<>());
    }

    private final T[] items;

    private final int[] indices;

    private final List<byte[]>[] blocks;

    private FirstProcess(T[] items, int[] indices, List<byte[]>[] blocks) {
      this.items = items;
      this.indices = indices;
      this.blocks = blocks;
    }

    @Override
    public T[] call() {
      return Matrix.first(items, indices, blocks);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public T[] result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public FirstProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public FirstProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public FirstProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link FirstProcess} travels.
   */
  private static final class FirstCodec<T> extends CallCodec<FirstProcess<T>, T[]> {
    private FirstCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, FirstProcess<T> call) throws IOException {
      Codecs.<T[]>object().write(out, call.items);
      Codecs.INTS.write(out, call.indices);
      Codecs.<List<byte[]>[]>object().write(out, call.blocks);
    }

    @Override
    public FirstProcess<T> read(Decoder in) throws IOException {
      return new FirstProcess<>(Codecs.<T[]>object().read(in), Codecs.INTS.read(in),
          Codecs.<List<byte[]>[]>object().read(in));
    }
  }

  /**
   * The process of {@link Matrix#old(int[])}.
   */
  @SuppressWarnings("serial")
  static final class OldProcess extends TaskProcess<int[]> {
    static {
      CallCodec.register(OldProcess.class, new OldCodec());
    }

    private final int[] values;

    private OldProcess(int[] values) {
      this.values = values;
    }

    @Override
    public int[] call() {
      return Matrix.old(values);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int[] result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public OldProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OldProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OldProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link OldProcess} travels.
   */
  private static final class OldCodec extends CallCodec<OldProcess, int[]> {
    private OldCodec() {
      super(Codecs.INTS);
    }

    @Override
    public void write(Encoder out, OldProcess call) throws IOException {
      Codecs.INTS.write(out, call.values);
    }

    @Override
    public OldProcess read(Decoder in) throws IOException {
      return new OldProcess(Codecs.INTS.read(in));
    }
  }
}
