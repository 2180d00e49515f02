package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Search}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class SearchTasks {
  private SearchTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Search#count(String)}.
   */
  static CountProcess count(String text) {
    return new CountProcess(text);
  }

  /**
   * A process, not yet started, that will run {@link Search#count(Path)}.
   */
  static CountFileProcess count(Path file) {
    return new CountFileProcess(file);
  }

  /**
   * A process, not yet started, that will run {@link Search#count(List)}.
   */
  static CountFilesProcess count(List<Path> files) {
    return new CountFilesProcess(files);
  }

  /**
   * A process, not yet started, that will run {@link Search#count(String, int, int)}.
   */
  static CountWithinProcess count(String text, int from, int to) {
    return new CountWithinProcess(text, from, to);
  }

  /**
   * A process, not yet started, that will run {@link Search#size(long)}.
   */
  static SizeProcess size(long value) {
    return new SizeProcess(value);
  }

  /**
   * A process, not yet started, that will run {@link Search#size(int)}.
   */
  static IntSizeProcess size(int value) {
    return new IntSizeProcess(value);
  }

  /**
   * The process of {@link Search#count(String)}.
   */
  @SuppressWarnings("serial")
  static final class CountProcess extends TaskProcess<Integer> {
    private final String text;

    private CountProcess(String text) {
      this.text = text;
    }

    @Override
    public Integer call() {
      return Search.count(text);
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
   * The process of {@link Search#count(Path)}.
   */
  @SuppressWarnings("serial")
  static final class CountFileProcess extends TaskProcess<Integer> {
    private final Path file;

    private CountFileProcess(Path file) {
      this.file = file;
    }

    @Override
    public Integer call() {
      return Search.count(file);
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
    public CountFileProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountFileProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountFileProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Search#count(List)}.
   */
  @SuppressWarnings("serial")
  static final class CountFilesProcess extends TaskProcess<Integer> {
    private final List<Path> files;

    private CountFilesProcess(List<Path> files) {
      this.files = files;
    }

    @Override
    public Integer call() {
      return Search.count(files);
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
    public CountFilesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountFilesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountFilesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Search#count(String, int, int)}.
   */
  @SuppressWarnings("serial")
  static final class CountWithinProcess extends TaskProcess<Long> {
    private final String text;

    private final int from;

    private final int to;

    private CountWithinProcess(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
    }

    @Override
    public Long call() {
      return Search.count(text, from, to);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public long result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public CountWithinProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountWithinProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountWithinProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Search#size(long)}.
   */
  @SuppressWarnings("serial")
  static final class SizeProcess extends TaskProcess<Integer> {
    private final long value;

    private SizeProcess(long value) {
      this.value = value;
    }

    @Override
    public Integer call() {
      return Search.size(value);
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
    public SizeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SizeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * The process of {@link Search#size(int)}.
   */
  @SuppressWarnings("serial")
  static final class IntSizeProcess extends TaskProcess<Integer> {
    private final int value;

    private IntSizeProcess(int value) {
      this.value = value;
    }

    @Override
    public Integer call() {
      return Search.size(value);
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
    public IntSizeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public IntSizeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public IntSizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
