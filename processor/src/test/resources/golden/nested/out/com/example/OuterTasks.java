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
 * Runs the tasks of {@link Outer}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class OuterTasks {
  private OuterTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Outer#outer(Outer.Inner, Outer.Inner.Leaf)}.
   */
  static OuterProcess outer(Outer.Inner inner, Outer.Inner.Leaf leaf) {
    return new OuterProcess(inner, leaf);
  }

  /**
   * The process of {@link Outer#outer(Outer.Inner, Outer.Inner.Leaf)}.
   */
  @SuppressWarnings("serial")
  static final class OuterProcess extends TaskProcess<Outer.Inner> {
    static {
      CallCodec.register(OuterProcess.class, new OuterCodec());
    }

    private final Outer.Inner inner;

    private final Outer.Inner.Leaf leaf;

    private OuterProcess(Outer.Inner inner, Outer.Inner.Leaf leaf) {
      this.inner = inner;
      this.leaf = leaf;
    }

    @Override
    public Outer.Inner call() {
      return Outer.outer(inner, leaf);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Outer.Inner result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public OuterProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OuterProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OuterProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link OuterProcess} travels.
   */
  private static final class OuterCodec extends CallCodec<OuterProcess, Outer.Inner> {
    private OuterCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, OuterProcess call) throws IOException {
      Codecs.<Outer.Inner>object().write(out, call.inner);
      LeafCodec.INSTANCE.write(out, call.leaf);
    }

    @Override
    public OuterProcess read(Decoder in) throws IOException {
      return new OuterProcess(Codecs.<Outer.Inner>object().read(in), LeafCodec.INSTANCE.read(in));
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
