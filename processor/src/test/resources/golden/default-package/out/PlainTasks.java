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
 * Runs the tasks of {@link Plain}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class PlainTasks {
  private PlainTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Plain#help(Helper)}.
   */
  static HelpProcess help(Helper helper) {
    return new HelpProcess(helper);
  }

  /**
   * The process of {@link Plain#help(Helper)}.
   */
  @SuppressWarnings("serial")
  static final class HelpProcess extends TaskProcess<Helper> {
    static {
      CallCodec.register(HelpProcess.class, new HelpCodec());
    }

    private final Helper helper;

    private HelpProcess(Helper helper) {
      this.helper = helper;
    }

    @Override
    public Helper call() {
      return Plain.help(helper);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Helper result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public HelpProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public HelpProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public HelpProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link HelpProcess} travels.
   */
  private static final class HelpCodec extends CallCodec<HelpProcess, Helper> {
    private HelpCodec() {
      super(HelperCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, HelpProcess call) throws IOException {
      HelperCodec.INSTANCE.write(out, call.helper);
    }

    @Override
    public HelpProcess read(Decoder in) throws IOException {
      return new HelpProcess(HelperCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Helper} travels.
   */
  private static final class HelperCodec extends ReferenceCodec<Helper> {
    static final HelperCodec INSTANCE = new HelperCodec();

    @Override
    protected void encode(Encoder out, Helper value) throws IOException {
      Codecs.STRING.write(out, value.text());
    }

    @Override
    protected Helper decode(Decoder in) throws IOException {
      return new Helper(Codecs.STRING.read(in));
    }
  }
}
