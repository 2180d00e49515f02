package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
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
   * The process of {@link Sorter#group(Map, Comparable, Class)}.
   */
  @SuppressWarnings("serial")
  static final class GroupProcess<T extends Comparable<? super T> & Serializable, K extends Enum<K>, V> extends TaskProcess<Map<K, List<V>>> {
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
   * The process of {@link Sorter#hidden(Object)}.
   */
  @SuppressWarnings("serial")
  static final class HiddenProcess<T> extends TaskProcess<T> {
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
   * The process of {@link Sorter#max(Collection)}.
   */
  @SuppressWarnings("serial")
  static final class MaxProcess<E extends Number & Comparable<E>> extends TaskProcess<Optional<E>> {
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
   * The process of {@link Sorter#fail(Exception)}.
   */
  @SuppressWarnings("serial")
  static final class FailProcess<X extends Exception> extends TaskProcess<Void> {
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
   * The process of {@link Sorter#failWith(Throwable, int)}.
   */
  @SuppressWarnings("serial")
  static final class FailWithProcess<X extends Throwable> extends TaskProcess<Integer> {
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
   * The process of {@link Sorter#wild(List, Class...)}.
   */
  @SuppressWarnings("serial")
  static final class WildProcess extends TaskProcess<Map<String, ? extends List<?>>> {
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
}
