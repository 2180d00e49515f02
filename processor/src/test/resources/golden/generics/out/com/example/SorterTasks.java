package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Sorter}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class SorterTasks {
  private SorterTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Sorter#sort(List)}.
   */
  static <T extends Comparable<? super T> & Serializable> SortProcess<T> sort(Sorter<T> sorter,
      List<? extends T> items) {
    return new SortProcess<>(sorter, items);
  }

  /**
   * A process, not yet started, that will run {@link Sorter#group(Map, Comparable, Class)}.
   */
  static <T extends Comparable<? super T> & Serializable, K extends Enum<K>, V> GroupProcess<T, K, V> group(
      Sorter<T> sorter, Map<? super K, V> values, T extra, Class<K> keys) {
    return new GroupProcess<>(sorter, values, extra, keys);
  }

  /**
   * A process, not yet started, that will run {@link Sorter#hidden(Object)}.
   */
  static <T> HiddenProcess<T> hidden(Sorter<?> sorter, T value) {
    return new HiddenProcess<>(sorter, value);
  }

  /**
   * A process, not yet started, that will run {@link Sorter#max(Collection)}.
   */
  static <E extends Number & Comparable<E>> MaxProcess<E> max(Collection<E> items) {
    return new MaxProcess<>(items);
  }

  /**
   * A process, not yet started, that will run {@link Sorter#fail(Exception)}.
   */
  static <X extends Exception> FailProcess<X> fail(X exception) {
    return new FailProcess<>(exception);
  }

  /**
   * A process, not yet started, that will run {@link Sorter#failWith(Throwable, int)}.
   */
  static <X extends Throwable> FailWithProcess<X> failWith(X throwable, int unused) {
    return new FailWithProcess<>(throwable, unused);
  }

  /**
   * A process, not yet started, that will run {@link Sorter#wild(List, Class...)}.
   */
  static WildProcess wild(List<? super Integer> sink, Class<?>... types) {
    return new WildProcess(sink, types);
  }

  /**
   * The process of {@link Sorter#sort(List)}.
   */
  @SuppressWarnings("serial")
  static final class SortProcess<T extends Comparable<? super T> & Serializable> extends TaskProcess<List<T>> {
    static {
      CallCodec.register(SortProcess.class, new SortCodec<>());
    }

    private final Sorter<T> sorter;

    private final List<? extends T> items;

    private SortProcess(Sorter<T> sorter, List<? extends T> items) {
      this.sorter = sorter;
      this.items = items;
    }

    @Override
    public List<T> call() {
      return sorter.sort(items);
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
    public SortProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SortProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SortProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link SortProcess} travels.
   */
  private static final class SortCodec<T extends Comparable<? super T> & Serializable> extends CallCodec<SortProcess<T>, List<T>> {
    private SortCodec() {
      super(Codecs.listOf(Codecs.<T>object()));
    }

    @Override
    public void write(Encoder out, SortProcess<T> call) throws IOException {
      Codecs.<Sorter<T>>object().write(out, call.sorter);
      Codecs.<List<? extends T>>object().write(out, call.items);
    }

    @Override
    public SortProcess<T> read(Decoder in) throws IOException {
      return new SortProcess<>(Codecs.<Sorter<T>>object().read(in),
          Codecs.<List<? extends T>>object().read(in));
    }
  }

  /**
   * The process of {@link Sorter#group(Map, Comparable, Class)}.
   */
  @SuppressWarnings("serial")
  static final class GroupProcess<T extends Comparable<? super T> & Serializable, K extends Enum<K>, V> extends TaskProcess<Map<K, List<V>>> {
    static {
      CallCodec.register(GroupProcess.class, new GroupCodec<>());
    }

    private final Sorter<T> sorter;

    private final Map<? super K, V> values;

    private final T extra;

    private final Class<K> keys;

    private GroupProcess(Sorter<T> sorter, Map<? super K, V> values, T extra, Class<K> keys) {
      this.sorter = sorter;
      this.values = values;
      this.extra = extra;
      this.keys = keys;
    }

    @Override
    public Map<K, List<V>> call() {
      return sorter.group(values, extra, keys);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Map<K, List<V>> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public GroupProcess<T, K, V> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public GroupProcess<T, K, V> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public GroupProcess<T, K, V> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link GroupProcess} travels.
   */
  private static final class GroupCodec<T extends Comparable<? super T> & Serializable, K extends Enum<K>, V> extends CallCodec<GroupProcess<T, K, V>, Map<K, List<V>>> {
    private GroupCodec() {
      super(Codecs.mapOf(Codecs.<K>object(), Codecs.listOf(Codecs.<V>object())));
    }

    @Override
    public void write(Encoder out, GroupProcess<T, K, V> call) throws IOException {
      Codecs.<Sorter<T>>object().write(out, call.sorter);
      Codecs.<Map<? super K, V>>object().write(out, call.values);
      Codecs.<T>object().write(out, call.extra);
      Codecs.<Class<K>>object().write(out, call.keys);
    }

    @Override
    public GroupProcess<T, K, V> read(Decoder in) throws IOException {
      return new GroupProcess<>(Codecs.<Sorter<T>>object().read(in),
          Codecs.<Map<? super K, V>>object().read(in), Codecs.<T>object().read(in),
          Codecs.<Class<K>>object().read(in));
    }
  }

  /**
   * The process of {@link Sorter#hidden(Object)}.
   */
  @SuppressWarnings("serial")
  static final class HiddenProcess<T> extends TaskProcess<T> {
    static {
      CallCodec.register(HiddenProcess.class, new HiddenCodec<>());
    }

    private final Sorter<?> sorter;

    private final T value;

    private HiddenProcess(Sorter<?> sorter, T value) {
      this.sorter = sorter;
      this.value = value;
    }

    @Override
    public T call() {
      return sorter.hidden(value);
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
      Codecs.<Sorter<?>>object().write(out, call.sorter);
      Codecs.<T>object().write(out, call.value);
    }

    @Override
    public HiddenProcess<T> read(Decoder in) throws IOException {
      return new HiddenProcess<>(Codecs.<Sorter<?>>object().read(in), Codecs.<T>object().read(in));
    }
  }

  /**
   * The process of {@link Sorter#max(Collection)}.
   */
  @SuppressWarnings("serial")
  static final class MaxProcess<E extends Number & Comparable<E>> extends TaskProcess<Optional<E>> {
    static {
      CallCodec.register(MaxProcess.class, new MaxCodec<>());
    }

    private final Collection<E> items;

    private MaxProcess(Collection<E> items) {
      this.items = items;
    }

    @Override
    public Optional<E> call() {
      return Sorter.max(items);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Optional<E> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public MaxProcess<E> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MaxProcess<E> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MaxProcess<E> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MaxProcess} travels.
   */
  private static final class MaxCodec<E extends Number & Comparable<E>> extends CallCodec<MaxProcess<E>, Optional<E>> {
    private MaxCodec() {
      super(Codecs.optionalOf(Codecs.<E>object()));
    }

    @Override
    public void write(Encoder out, MaxProcess<E> call) throws IOException {
      Codecs.<Collection<E>>object().write(out, call.items);
    }

    @Override
    public MaxProcess<E> read(Decoder in) throws IOException {
      return new MaxProcess<>(Codecs.<Collection<E>>object().read(in));
    }
  }

  /**
   * The process of {@link Sorter#fail(Exception)}.
   */
  @SuppressWarnings("serial")
  static final class FailProcess<X extends Exception> extends TaskProcess<Void> {
    static {
      CallCodec.register(FailProcess.class, new FailCodec<>());
    }

    private final X exception;

    private FailProcess(X exception) {
      this.exception = exception;
    }

    @Override
    public Void call() throws X {
      Sorter.fail(exception);
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws X, InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        Results.<X>rethrow(failure, Exception.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public FailProcess<X> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public FailProcess<X> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public FailProcess<X> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link FailProcess} travels.
   */
  private static final class FailCodec<X extends Exception> extends CallCodec<FailProcess<X>, Void> {
    private FailCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, FailProcess<X> call) throws IOException {
      Codecs.<X>object().write(out, call.exception);
    }

    @Override
    public FailProcess<X> read(Decoder in) throws IOException {
      return new FailProcess<>(Codecs.<X>object().read(in));
    }
  }

  /**
   * The process of {@link Sorter#failWith(Throwable, int)}.
   */
  @SuppressWarnings("serial")
  static final class FailWithProcess<X extends Throwable> extends TaskProcess<Integer> {
    static {
      CallCodec.register(FailWithProcess.class, new FailWithCodec<>());
    }

    private final X throwable;

    private final int unused;

    private FailWithProcess(X throwable, int unused) {
      this.throwable = throwable;
      this.unused = unused;
    }

    @Override
    public Integer call() {
      try {
        return Sorter.failWith(throwable, unused);
      } catch (Throwable thrown) {
        throw Results.sneaky(thrown);
      }
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws X, InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.<X>rethrow(failure, Throwable.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public FailWithProcess<X> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public FailWithProcess<X> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public FailWithProcess<X> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link FailWithProcess} travels.
   */
  private static final class FailWithCodec<X extends Throwable> extends CallCodec<FailWithProcess<X>, Integer> {
    private FailWithCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, FailWithProcess<X> call) throws IOException {
      Codecs.<X>object().write(out, call.throwable);
      out.writeInt(call.unused);
    }

    @Override
    public FailWithProcess<X> read(Decoder in) throws IOException {
      return new FailWithProcess<>(Codecs.<X>object().read(in), in.readInt());
    }
  }

  /**
   * The process of {@link Sorter#wild(List, Class...)}.
   */
  @SuppressWarnings("serial")
  static final class WildProcess extends TaskProcess<Map<String, ? extends List<?>>> {
    static {
      CallCodec.register(WildProcess.class, new WildCodec());
    }

    private final List<? super Integer> sink;

    private final Class<?>[] types;

    private WildProcess(List<? super Integer> sink, Class<?>[] types) {
      this.sink = sink;
      this.types = types;
    }

    @Override
    public Map<String, ? extends List<?>> call() {
      return Sorter.wild(sink, types);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Map<String, ? extends List<?>> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public WildProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WildProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WildProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WildProcess} travels.
   */
  private static final class WildCodec extends CallCodec<WildProcess, Map<String, ? extends List<?>>> {
    private WildCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, WildProcess call) throws IOException {
      Codecs.<List<? super Integer>>object().write(out, call.sink);
      Codecs.<Class<?>[]>object().write(out, call.types);
    }

    @Override
    public WildProcess read(Decoder in) throws IOException {
      return new WildProcess(Codecs.<List<? super Integer>>object().read(in),
          Codecs.<Class<?>[]>object().read(in));
    }
  }
}
