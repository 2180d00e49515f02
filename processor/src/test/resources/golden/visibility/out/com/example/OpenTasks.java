package com.example;

import com.example.other.Visible;
import dev.cordon.codec.CallCodec;
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
 * Runs the tasks of {@link Open}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class OpenTasks {
  private OpenTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Open#everybody(Visible)}.
   */
  public static EverybodyProcess everybody(Visible visible) {
    return new EverybodyProcess(visible);
  }

  /**
   * A process, not yet started, that will run {@link Open#method()}.
   */
  static MethodProcess method() {
    return new MethodProcess();
  }

  /**
   * A process, not yet started, that will run {@link Open#subclasses()}.
   */
  static SubclassesProcess subclasses() {
    return new SubclassesProcess();
  }

  /**
   * A process, not yet started, that will run {@link Open#parameter(Open.Closed)}.
   */
  static ParameterProcess parameter(Open.Closed closed) {
    return new ParameterProcess(closed);
  }

  /**
   * A process, not yet started, that will run {@link Open#result()}.
   */
  static ResultProcess result() {
    return new ResultProcess();
  }

  /**
   * A process, not yet started, that will run {@link Open#bound(List)}.
   */
  static <T extends Open.Closed> BoundProcess<T> bound(List<? extends T> items) {
    return new BoundProcess<>(items);
  }

  /**
   * A process, not yet started, that will run {@link Open#exception()}.
   */
  static ExceptionProcess exception() {
    return new ExceptionProcess();
  }

  /**
   * The process of {@link Open#everybody(Visible)}.
   */
  @SuppressWarnings("serial")
  public static final class EverybodyProcess extends TaskProcess<Visible> {
    static {
      CallCodec.register(EverybodyProcess.class, new EverybodyCodec());
    }

    private final Visible visible;

    private EverybodyProcess(Visible visible) {
      this.visible = visible;
    }

    @Override
    public Visible call() {
      return Open.everybody(visible);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Visible result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public EverybodyProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public EverybodyProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public EverybodyProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link EverybodyProcess} travels.
   */
  private static final class EverybodyCodec extends CallCodec<EverybodyProcess, Visible> {
    private EverybodyCodec() {
      super(VisibleCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, EverybodyProcess call) throws IOException {
      VisibleCodec.INSTANCE.write(out, call.visible);
    }

    @Override
    public EverybodyProcess read(Decoder in) throws IOException {
      return new EverybodyProcess(VisibleCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Open#method()}.
   */
  @SuppressWarnings("serial")
  static final class MethodProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(MethodProcess.class, new MethodCodec());
    }

    private MethodProcess() {
    }

    @Override
    public Void call() {
      Open.method();
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public MethodProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MethodProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MethodProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MethodProcess} travels.
   */
  private static final class MethodCodec extends CallCodec<MethodProcess, Void> {
    private MethodCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, MethodProcess call) throws IOException {
    }

    @Override
    public MethodProcess read(Decoder in) throws IOException {
      return new MethodProcess();
    }
  }

  /**
   * The process of {@link Open#subclasses()}.
   */
  @SuppressWarnings("serial")
  static final class SubclassesProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(SubclassesProcess.class, new SubclassesCodec());
    }

    private SubclassesProcess() {
    }

    @Override
    public Void call() {
      Open.subclasses();
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public SubclassesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SubclassesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SubclassesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link SubclassesProcess} travels.
   */
  private static final class SubclassesCodec extends CallCodec<SubclassesProcess, Void> {
    private SubclassesCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, SubclassesProcess call) throws IOException {
    }

    @Override
    public SubclassesProcess read(Decoder in) throws IOException {
      return new SubclassesProcess();
    }
  }

  /**
   * The process of {@link Open#parameter(Open.Closed)}.
   */
  @SuppressWarnings("serial")
  static final class ParameterProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(ParameterProcess.class, new ParameterCodec());
    }

    private final Open.Closed closed;

    private ParameterProcess(Open.Closed closed) {
      this.closed = closed;
    }

    @Override
    public Integer call() {
      return Open.parameter(closed);
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
    public ParameterProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ParameterProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ParameterProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ParameterProcess} travels.
   */
  private static final class ParameterCodec extends CallCodec<ParameterProcess, Integer> {
    private ParameterCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, ParameterProcess call) throws IOException {
      ClosedCodec.INSTANCE.write(out, call.closed);
    }

    @Override
    public ParameterProcess read(Decoder in) throws IOException {
      return new ParameterProcess(ClosedCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Open#result()}.
   */
  @SuppressWarnings("serial")
  static final class ResultProcess extends TaskProcess<Open.Closed> {
    static {
      CallCodec.register(ResultProcess.class, new ResultCodec());
    }

    private ResultProcess() {
    }

    @Override
    public Open.Closed call() {
      return Open.result();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Open.Closed result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ResultProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ResultProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ResultProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ResultProcess} travels.
   */
  private static final class ResultCodec extends CallCodec<ResultProcess, Open.Closed> {
    private ResultCodec() {
      super(ClosedCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, ResultProcess call) throws IOException {
    }

    @Override
    public ResultProcess read(Decoder in) throws IOException {
      return new ResultProcess();
    }
  }

  /**
   * The process of {@link Open#bound(List)}.
   */
  @SuppressWarnings("serial")
  static final class BoundProcess<T extends Open.Closed> extends TaskProcess<Void> {
    static {
      CallCodec.register(BoundProcess.class, new BoundCodec<>());
    }

    private final List<? extends T> items;

    private BoundProcess(List<? extends T> items) {
      this.items = items;
    }

    @Override
    public Void call() {
      Open.bound(items);
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public BoundProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public BoundProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public BoundProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link BoundProcess} travels.
   */
  private static final class BoundCodec<T extends Open.Closed> extends CallCodec<BoundProcess<T>, Void> {
    private BoundCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, BoundProcess<T> call) throws IOException {
      Codecs.<List<? extends T>>object().write(out, call.items);
    }

    @Override
    public BoundProcess<T> read(Decoder in) throws IOException {
      return new BoundProcess<>(Codecs.<List<? extends T>>object().read(in));
    }
  }

  /**
   * The process of {@link Open#exception()}.
   */
  @SuppressWarnings("serial")
  static final class ExceptionProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(ExceptionProcess.class, new ExceptionCodec());
    }

    private ExceptionProcess() {
    }

    @Override
    public Void call() throws Open.ClosedException {
      Open.exception();
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws Open.ClosedException, InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, Open.ClosedException.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ExceptionProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ExceptionProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ExceptionProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ExceptionProcess} travels.
   */
  private static final class ExceptionCodec extends CallCodec<ExceptionProcess, Void> {
    private ExceptionCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, ExceptionProcess call) throws IOException {
    }

    @Override
    public ExceptionProcess read(Decoder in) throws IOException {
      return new ExceptionProcess();
    }
  }

  /**
   * How {@link Open.Closed} travels.
   */
  private static final class ClosedCodec extends ReferenceCodec<Open.Closed> {
    static final ClosedCodec INSTANCE = new ClosedCodec();

    @Override
    protected void encode(Encoder out, Open.Closed value) throws IOException {
    }

    @Override
    protected Open.Closed decode(Decoder in) throws IOException {
      return new Open.Closed();
    }
  }

  /**
   * How {@link Visible} travels.
   */
  private static final class VisibleCodec extends ReferenceCodec<Visible> {
    static final VisibleCodec INSTANCE = new VisibleCodec();

    @Override
    protected void encode(Encoder out, Visible value) throws IOException {
      out.writeInt(value.n());
    }

    @Override
    protected Visible decode(Decoder in) throws IOException {
      return new Visible(in.readInt());
    }
  }
}
