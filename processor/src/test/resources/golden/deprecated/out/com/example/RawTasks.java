package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Raw}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
@SuppressWarnings("rawtypes")
final class RawTasks {
  private RawTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Raw#sort(List, Comparable[])}.
   */
  static SortProcess sort(List<Map> maps, Comparable[] keys) {
    return new SortProcess(maps, keys);
  }

  /**
   * The process of {@link Raw#sort(List, Comparable[])}.
   */
  @SuppressWarnings("serial")
  static final class SortProcess extends TaskProcess<List> {
    private final List<Map> maps;

    private final Comparable[] keys;

    private SortProcess(List<Map> maps, Comparable[] keys) {
      this.maps = maps;
      this.keys = keys;
    }

    @Override
    public List call() {
      return Raw.sort(maps, keys);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public List result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public SortProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SortProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SortProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
