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
    static {
      CallCodec.register(SortProcess.class, new SortCodec());
    }

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

  /**
   * How {@link SortProcess} travels.
   */
  private static final class SortCodec extends CallCodec<SortProcess, List> {
    private SortCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, SortProcess call) throws IOException {
      Codecs.<List<Map>>object().write(out, call.maps);
      Codecs.<Comparable[]>object().write(out, call.keys);
    }

    @Override
    public SortProcess read(Decoder in) throws IOException {
      return new SortProcess(Codecs.<List<Map>>object().read(in),
          Codecs.<Comparable[]>object().read(in));
    }
  }
}
