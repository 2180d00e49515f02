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
   * A process, not yet started, that will run {@link Plain#hidden(HelpCodec)}.
   */
  static HiddenProcess hidden(HelpCodec codec) {
    return new HiddenProcess(codec);
  }

  /**
   * A process, not yet started, that will run {@link Plain#help(Helper)}.
   */
  static HelpProcess help(Helper helper) {
    return new HelpProcess(helper);
  }

  /**
   * The process of {@link Plain#hidden(HelpCodec)}.
   */
  @SuppressWarnings("serial")
  static final class HiddenProcess extends TaskProcess<HelpCodec> {
    static {
      CallCodec.register(HiddenProcess.class, new HiddenCodec());
    }

    private final HelpCodec codec;

    private HiddenProcess(HelpCodec codec) {
      this.codec = codec;
    }

    @Override
    public HelpCodec call() {
      return Plain.hidden(codec);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public HelpCodec result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public HiddenProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public HiddenProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public HiddenProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link HiddenProcess} travels.
   */
  private static final class HiddenCodec extends CallCodec<HiddenProcess, HelpCodec> {
    private HiddenCodec() {
      super(HelpCodecCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, HiddenProcess call) throws IOException {
      HelpCodecCodec.INSTANCE.write(out, call.codec);
    }

    @Override
    public HiddenProcess read(Decoder in) throws IOException {
      return new HiddenProcess(HelpCodecCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Plain#help(Helper)}.
   */
  @SuppressWarnings("serial")
  static final class HelpProcess extends TaskProcess<Helper> {
    static {
      CallCodec.register(HelpProcess.class, new HelpCodec2());
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
  private static final class HelpCodec2 extends CallCodec<HelpProcess, Helper> {
    private HelpCodec2() {
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
   * How {@link HelpCodec} travels.
   */
  private static final class HelpCodecCodec extends ReferenceCodec<HelpCodec> {
    static final HelpCodecCodec INSTANCE = new HelpCodecCodec();

    @Override
    protected void encode(Encoder out, HelpCodec value) throws IOException {
      out.writeInt(value.n());
    }

    @Override
    protected HelpCodec decode(Decoder in) throws IOException {
      return new HelpCodec(in.readInt());
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
