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
 * Runs the tasks of {@link Outer.Inner.Leaf}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class Outer_Inner_LeafTasks {
  private Outer_Inner_LeafTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer.Inner.Leaf#measure(Outer.Inner.Leaf)}.
   */
  public static MeasureProcess measure(Outer.Inner.Leaf leaf) {
    return new MeasureProcess(leaf);
  }

  /**
   * The process of {@link Outer.Inner.Leaf#measure(Outer.Inner.Leaf)}.
   */
  @SuppressWarnings("serial")
  public static final class MeasureProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(MeasureProcess.class, new MeasureCodec());
    }

    private final Outer.Inner.Leaf leaf;

    private MeasureProcess(Outer.Inner.Leaf leaf) {
      this.leaf = leaf;
    }

    @Override
    public Integer call() {
      return Outer.Inner.Leaf.measure(leaf);
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
    public MeasureProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MeasureProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MeasureProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MeasureProcess} travels.
   */
  private static final class MeasureCodec extends CallCodec<MeasureProcess, Integer> {
    private MeasureCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, MeasureProcess call) throws IOException {
      LeafCodec.INSTANCE.write(out, call.leaf);
    }

    @Override
    public MeasureProcess read(Decoder in) throws IOException {
      return new MeasureProcess(LeafCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Outer.Inner.Leaf} travels.
   */
  private static final class LeafCodec extends ReferenceCodec<Outer.Inner.Leaf> {
    static final LeafCodec INSTANCE = new LeafCodec();

    @Override
    protected void encode(Encoder out, Outer.Inner.Leaf value) throws IOException {
      out.writeInt(value.size());
    }

    @Override
    protected Outer.Inner.Leaf decode(Decoder in) throws IOException {
      return new Outer.Inner.Leaf(in.readInt());
    }
  }
}
