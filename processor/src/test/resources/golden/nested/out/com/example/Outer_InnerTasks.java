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
 * Runs the tasks of {@link Outer.Inner}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class Outer_InnerTasks {
  private Outer_InnerTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer.Inner#leaf(Outer.Inner)}.
   */
  public static LeafProcess leaf(Outer.Inner inner, Outer.Inner other) {
    return new LeafProcess(inner, other);
  }

  /**
   * The process of {@link Outer.Inner#leaf(Outer.Inner)}.
   */
  @SuppressWarnings("serial")
  public static final class LeafProcess extends TaskProcess<Outer.Inner.Leaf> {
    static {
      CallCodec.register(LeafProcess.class, new LeafCodec());
    }

    private final Outer.Inner inner;

    private final Outer.Inner other;

    private LeafProcess(Outer.Inner inner, Outer.Inner other) {
      this.inner = inner;
      this.other = other;
    }

    @Override
    public Outer.Inner.Leaf call() {
      return inner.leaf(other);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Outer.Inner.Leaf result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public LeafProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public LeafProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public LeafProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link LeafProcess} travels.
   */
  private static final class LeafCodec extends CallCodec<LeafProcess, Outer.Inner.Leaf> {
    private LeafCodec() {
      super(Outer_Inner_LeafCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, LeafProcess call) throws IOException {
      Codecs.<Outer.Inner>object().write(out, call.inner);
      Codecs.<Outer.Inner>object().write(out, call.other);
    }

    @Override
    public LeafProcess read(Decoder in) throws IOException {
      return new LeafProcess(Codecs.<Outer.Inner>object().read(in),
          Codecs.<Outer.Inner>object().read(in));
    }
  }

  /**
   * How {@link Outer.Inner.Leaf} travels.
   */
  private static final class Outer_Inner_LeafCodec extends ReferenceCodec<Outer.Inner.Leaf> {
    static final Outer_Inner_LeafCodec INSTANCE = new Outer_Inner_LeafCodec();

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
