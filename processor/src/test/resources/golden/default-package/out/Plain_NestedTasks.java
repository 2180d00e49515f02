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
 * Runs the tasks of {@link Plain.Nested}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class Plain_NestedTasks {
  private Plain_NestedTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Plain.Nested#twice()}.
   */
  static TwiceProcess twice(Plain.Nested nested) {
    return new TwiceProcess(nested);
  }

  /**
   * The process of {@link Plain.Nested#twice()}.
   */
  @SuppressWarnings("serial")
  static final class TwiceProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(TwiceProcess.class, new TwiceCodec());
    }

    private final Plain.Nested nested;

    private TwiceProcess(Plain.Nested nested) {
      this.nested = nested;
    }

    @Override
    public Integer call() {
      return nested.twice();
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
    public TwiceProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TwiceProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TwiceProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TwiceProcess} travels.
   */
  private static final class TwiceCodec extends CallCodec<TwiceProcess, Integer> {
    private TwiceCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, TwiceProcess call) throws IOException {
      NestedCodec.INSTANCE.write(out, call.nested);
    }

    @Override
    public TwiceProcess read(Decoder in) throws IOException {
      return new TwiceProcess(NestedCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Plain.Nested} travels.
   */
  private static final class NestedCodec extends ReferenceCodec<Plain.Nested> {
    static final NestedCodec INSTANCE = new NestedCodec();

    @Override
    protected void encode(Encoder out, Plain.Nested value) throws IOException {
      out.writeInt(value.n());
    }

    @Override
    protected Plain.Nested decode(Decoder in) throws IOException {
      return new Plain.Nested(in.readInt());
    }
  }
}
