package com.example;

import dev.cordon.codec.CallCodec;
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
 * Runs the tasks of {@link Older}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
@SuppressWarnings("deprecation")
final class OlderTasks {
  private OlderTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Older#takes(Stone)}.
   */
  static TakesProcess takes(Stone stone) {
    return new TakesProcess(stone);
  }

  /**
   * The process of {@link Older#takes(Stone)}.
   */
  @SuppressWarnings("serial")
  static final class TakesProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(TakesProcess.class, new TakesCodec());
    }

    private final Stone stone;

    private TakesProcess(Stone stone) {
      this.stone = stone;
    }

    @Override
    public Integer call() {
      return Older.takes(stone);
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
    public TakesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TakesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TakesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TakesProcess} travels.
   */
  private static final class TakesCodec extends CallCodec<TakesProcess, Integer> {
    private TakesCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, TakesProcess call) throws IOException {
      StoneCodec.INSTANCE.write(out, call.stone);
    }

    @Override
    public TakesProcess read(Decoder in) throws IOException {
      return new TakesProcess(StoneCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Stone} travels.
   */
  private static final class StoneCodec extends ReferenceCodec<Stone> {
    static final StoneCodec INSTANCE = new StoneCodec();

    @Override
    protected void encode(Encoder out, Stone value) throws IOException {
      out.writeInt(value.n());
    }

    @Override
    protected Stone decode(Decoder in) throws IOException {
      return new Stone(in.readInt());
    }
  }
}
