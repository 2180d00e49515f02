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
 * Runs the tasks of {@link Joiner}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class JoinerTasks {
  private JoinerTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Joiner#join(String, String...)}.
   */
  static JoinProcess join(String separator, String... parts) {
    return new JoinProcess(separator, parts);
  }

  /**
   * A process, not yet started, that will run {@link Joiner#sum(int...)}.
   */
  static SumProcess sum(int... numbers) {
    return new SumProcess(numbers);
  }

  /**
   * A process, not yet started, that will run {@link Joiner#rows(int[]...)}.
   */
  static RowsProcess rows(int[]... rows) {
    return new RowsProcess(rows);
  }

  /**
   * A process, not yet started, that will run {@link Joiner#list(Object...)}.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> ListProcess<T> list(T... items) {
    return new ListProcess<>(items);
  }

  /**
   * A process, not yet started, that will run {@link Joiner#total(List...)}.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static TotalProcess total(List<String>... lists) {
    return new TotalProcess(lists);
  }

  /**
   * A process, not yet started, that will run {@link Joiner#types(Class...)}.
   */
  static TypesProcess types(Class<?>... types) {
    return new TypesProcess(types);
  }

  /**
   * The process of {@link Joiner#join(String, String...)}.
   */
  @SuppressWarnings("serial")
  static final class JoinProcess extends TaskProcess<String> {
    static {
      CallCodec.register(JoinProcess.class, new JoinCodec());
    }

    private final String separator;

    private final String[] parts;

    private JoinProcess(String separator, String[] parts) {
      this.separator = separator;
      this.parts = parts;
    }

    @Override
    public String call() {
      return Joiner.join(separator, parts);
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
    public JoinProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public JoinProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public JoinProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link JoinProcess} travels.
   */
  private static final class JoinCodec extends CallCodec<JoinProcess, String> {
    private JoinCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, JoinProcess call) throws IOException {
      Codecs.STRING.write(out, call.separator);
      Codecs.arrayOf(Codecs.STRING, String.class).write(out, call.parts);
    }

    @Override
    public JoinProcess read(Decoder in) throws IOException {
      return new JoinProcess(Codecs.STRING.read(in),
          Codecs.arrayOf(Codecs.STRING, String.class).read(in));
    }
  }

  /**
   * The process of {@link Joiner#sum(int...)}.
   */
  @SuppressWarnings("serial")
  static final class SumProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(SumProcess.class, new SumCodec());
    }

    private final int[] numbers;

    private SumProcess(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public Integer call() {
      return Joiner.sum(numbers);
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
    public SumProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SumProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SumProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link SumProcess} travels.
   */
  private static final class SumCodec extends CallCodec<SumProcess, Integer> {
    private SumCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, SumProcess call) throws IOException {
      Codecs.INTS.write(out, call.numbers);
    }

    @Override
    public SumProcess read(Decoder in) throws IOException {
      return new SumProcess(Codecs.INTS.read(in));
    }
  }

  /**
   * The process of {@link Joiner#rows(int[]...)}.
   */
  @SuppressWarnings("serial")
  static final class RowsProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(RowsProcess.class, new RowsCodec());
    }

    private final int[][] rows;

    private RowsProcess(int[][] rows) {
      this.rows = rows;
    }

    @Override
    public Integer call() {
      return Joiner.rows(rows);
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
    public RowsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public RowsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public RowsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link RowsProcess} travels.
   */
  private static final class RowsCodec extends CallCodec<RowsProcess, Integer> {
    private RowsCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, RowsProcess call) throws IOException {
      Codecs.arrayOf(Codecs.INTS, int[].class).write(out, call.rows);
    }

    @Override
    public RowsProcess read(Decoder in) throws IOException {
      return new RowsProcess(Codecs.arrayOf(Codecs.INTS, int[].class).read(in));
    }
  }

  /**
   * The process of {@link Joiner#list(Object...)}.
   */
  @SuppressWarnings("serial")
  static final class ListProcess<T> extends TaskProcess<List<T>> {
    static {
      CallCodec.register(ListProcess.class, new ListCodec<>());
    }

    private final T[] items;

    private ListProcess(T[] items) {
      this.items = items;
    }

    @Override
    public List<T> call() {
      return Joiner.list(items);
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
    public ListProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ListProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ListProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ListProcess} travels.
   */
  private static final class ListCodec<T> extends CallCodec<ListProcess<T>, List<T>> {
    private ListCodec() {
      super(Codecs.listOf(Codecs.<T>object()));
    }

    @Override
    public void write(Encoder out, ListProcess<T> call) throws IOException {
      Codecs.<T[]>object().write(out, call.items);
    }

    @Override
    public ListProcess<T> read(Decoder in) throws IOException {
      return new ListProcess<>(Codecs.<T[]>object().read(in));
    }
  }

  /**
   * The process of {@link Joiner#total(List...)}.
   */
  @SuppressWarnings("serial")
  static final class TotalProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(TotalProcess.class, new TotalCodec());
    }

    private final List<String>[] lists;

    private TotalProcess(List<String>[] lists) {
      this.lists = lists;
    }

    @Override
    public Integer call() {
      return Joiner.total(lists);
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
    public TotalProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TotalProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TotalProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TotalProcess} travels.
   */
  private static final class TotalCodec extends CallCodec<TotalProcess, Integer> {
    private TotalCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, TotalProcess call) throws IOException {
      Codecs.<List<String>[]>object().write(out, call.lists);
    }

    @Override
    public TotalProcess read(Decoder in) throws IOException {
      return new TotalProcess(Codecs.<List<String>[]>object().read(in));
    }
  }

  /**
   * The process of {@link Joiner#types(Class...)}.
   */
  @SuppressWarnings("serial")
  static final class TypesProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(TypesProcess.class, new TypesCodec());
    }

    private final Class<?>[] types;

    private TypesProcess(Class<?>[] types) {
      this.types = types;
    }

    @Override
    public Integer call() {
      return Joiner.types(types);
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
    public TypesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TypesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TypesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TypesProcess} travels.
   */
  private static final class TypesCodec extends CallCodec<TypesProcess, Integer> {
    private TypesCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, TypesProcess call) throws IOException {
      Codecs.<Class<?>[]>object().write(out, call.types);
    }

    @Override
    public TypesProcess read(Decoder in) throws IOException {
      return new TypesProcess(Codecs.<Class<?>[]>object().read(in));
    }
  }
}
