package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Worn}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
@SuppressWarnings({
    "deprecation",
    "rawtypes",
    "removal"
})
final class WornTasks {
  private WornTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Worn#mend(Worn.Shoe)}.
   */
  static MendProcess mend(Worn.Shoe shoe) {
    return new MendProcess(shoe);
  }

  /**
   * The process of {@link Worn#mend(Worn.Shoe)}.
   */
  @SuppressWarnings("serial")
  static final class MendProcess extends TaskProcess<Worn.Shoe> {
    static {
      CallCodec.register(MendProcess.class, new MendCodec());
    }

    private final Worn.Shoe shoe;

    private MendProcess(Worn.Shoe shoe) {
      this.shoe = shoe;
    }

    @Override
    public Worn.Shoe call() {
      return Worn.mend(shoe);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Worn.Shoe result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public MendProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MendProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MendProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MendProcess} travels.
   */
  private static final class MendCodec extends CallCodec<MendProcess, Worn.Shoe> {
    private MendCodec() {
      super(ShoeCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, MendProcess call) throws IOException {
      ShoeCodec.INSTANCE.write(out, call.shoe);
    }

    @Override
    public MendProcess read(Decoder in) throws IOException {
      return new MendProcess(ShoeCodec.INSTANCE.read(in));
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

  /**
   * How {@link Worn.Shoe} travels.
   */
  private static final class ShoeCodec extends ReferenceCodec<Worn.Shoe> {
    static final ShoeCodec INSTANCE = new ShoeCodec();

    @Override
    protected void encode(Encoder out, Worn.Shoe value) throws IOException {
      out.writeInt(value.size());
      new SoleCodec<>(StoneCodec.INSTANCE).write(out, value.sole());
      Codecs.<List>object().write(out, value.laces());
    }

    @Override
    protected Worn.Shoe decode(Decoder in) throws IOException {
      return new Worn.Shoe(in.readInt(), new SoleCodec<>(StoneCodec.INSTANCE).read(in),
          Codecs.<List>object().read(in));
    }
  }

  /**
   * How {@link Worn.Sole} travels.
   */
  private static final class SoleCodec<T> extends ReferenceCodec<Worn.Sole<T>> {
    private final Codec<T> t;

    private SoleCodec(Codec<T> t) {
      this.t = t;
    }

    @Override
    protected void encode(Encoder out, Worn.Sole<T> value) throws IOException {
      t.write(out, value.material());
    }

    @Override
    protected Worn.Sole<T> decode(Decoder in) throws IOException {
      return new Worn.Sole<>(t.read(in));
    }
  }
}
