package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Options}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class OptionsTasks {
  private OptionsTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Options#milliseconds()}.
   */
  static MillisecondsProcess milliseconds() {
    return new MillisecondsProcess();
  }

  /**
   * A process, not yet started, that will run {@link Options#months()}.
   */
  static MonthsProcess months() {
    return new MonthsProcess();
  }

  /**
   * A process, not yet started, that will run {@link Options#minutes()}.
   */
  static MinutesProcess minutes() {
    return new MinutesProcess();
  }

  /**
   * A process, not yet started, that will run {@link Options#hours()}.
   */
  static HoursProcess hours() {
    return new HoursProcess();
  }

  /**
   * A process, not yet started, that will run {@link Options#memory()}.
   */
  static MemoryProcess memory() {
    return new MemoryProcess();
  }

  /**
   * A process, not yet started, that will run {@link Options#arguments()}.
   */
  static ArgumentsProcess arguments() {
    return new ArgumentsProcess();
  }

  /**
   * A process, not yet started, that will run {@link Options#allowed(Comparable)}.
   */
  static AllowedProcess allowed(Comparable<?> any) {
    return new AllowedProcess(any);
  }

  /**
   * A process, not yet started, that will run {@link Options#all(Options.Shape)}.
   */
  static WholeProcess all(Options.Shape shape) {
    return new WholeProcess(shape);
  }

  /**
   * The process of {@link Options#milliseconds()}.
   */
  @SuppressWarnings("serial")
  static final class MillisecondsProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(MillisecondsProcess.class, new MillisecondsCodec());
    }

    private MillisecondsProcess() {
      super(LaunchOptions.defaults().timeout(Duration.ofMillis(500)));
    }

    @Override
    public Void call() {
      Options.milliseconds();
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
    public MillisecondsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MillisecondsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MillisecondsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MillisecondsProcess} travels.
   */
  private static final class MillisecondsCodec extends CallCodec<MillisecondsProcess, Void> {
    private MillisecondsCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, MillisecondsProcess call) throws IOException {
    }

    @Override
    public MillisecondsProcess read(Decoder in) throws IOException {
      return new MillisecondsProcess();
    }
  }

  /**
   * The process of {@link Options#months()}.
   */
  @SuppressWarnings("serial")
  static final class MonthsProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(MonthsProcess.class, new MonthsCodec());
    }

    private MonthsProcess() {
      super(LaunchOptions.defaults().timeout(Duration.ofMillis(9999999999L)));
    }

    @Override
    public Void call() {
      Options.months();
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
    public MonthsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MonthsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MonthsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MonthsProcess} travels.
   */
  private static final class MonthsCodec extends CallCodec<MonthsProcess, Void> {
    private MonthsCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, MonthsProcess call) throws IOException {
    }

    @Override
    public MonthsProcess read(Decoder in) throws IOException {
      return new MonthsProcess();
    }
  }

  /**
   * The process of {@link Options#minutes()}.
   */
  @SuppressWarnings("serial")
  static final class MinutesProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(MinutesProcess.class, new MinutesCodec());
    }

    private MinutesProcess() {
      super(LaunchOptions.defaults().timeout(Duration.ofMinutes(2)));
    }

    @Override
    public Void call() {
      Options.minutes();
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
    public MinutesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MinutesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MinutesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MinutesProcess} travels.
   */
  private static final class MinutesCodec extends CallCodec<MinutesProcess, Void> {
    private MinutesCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, MinutesProcess call) throws IOException {
    }

    @Override
    public MinutesProcess read(Decoder in) throws IOException {
      return new MinutesProcess();
    }
  }

  /**
   * The process of {@link Options#hours()}.
   */
  @SuppressWarnings("serial")
  static final class HoursProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(HoursProcess.class, new HoursCodec());
    }

    private HoursProcess() {
      super(LaunchOptions.defaults().timeout(Duration.ofHours(1)));
    }

    @Override
    public Void call() {
      Options.hours();
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
    public HoursProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public HoursProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public HoursProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link HoursProcess} travels.
   */
  private static final class HoursCodec extends CallCodec<HoursProcess, Void> {
    private HoursCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, HoursProcess call) throws IOException {
    }

    @Override
    public HoursProcess read(Decoder in) throws IOException {
      return new HoursProcess();
    }
  }

  /**
   * The process of {@link Options#memory()}.
   */
  @SuppressWarnings("serial")
  static final class MemoryProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(MemoryProcess.class, new MemoryCodec());
    }

    private MemoryProcess() {
      super(LaunchOptions.defaults().memory("1g"));
    }

    @Override
    public Void call() {
      Options.memory();
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
    public MemoryProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MemoryProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MemoryProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MemoryProcess} travels.
   */
  private static final class MemoryCodec extends CallCodec<MemoryProcess, Void> {
    private MemoryCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, MemoryProcess call) throws IOException {
    }

    @Override
    public MemoryProcess read(Decoder in) throws IOException {
      return new MemoryProcess();
    }
  }

  /**
   * The process of {@link Options#arguments()}.
   */
  @SuppressWarnings("serial")
  static final class ArgumentsProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(ArgumentsProcess.class, new ArgumentsCodec());
    }

    private ArgumentsProcess() {
      super(LaunchOptions.defaults().jvmArgs("-Xss4m", "-Dquoted=\"a $T b\""));
    }

    @Override
    public Void call() {
      Options.arguments();
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
    public ArgumentsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ArgumentsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ArgumentsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ArgumentsProcess} travels.
   */
  private static final class ArgumentsCodec extends CallCodec<ArgumentsProcess, Void> {
    private ArgumentsCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, ArgumentsProcess call) throws IOException {
    }

    @Override
    public ArgumentsProcess read(Decoder in) throws IOException {
      return new ArgumentsProcess();
    }
  }

  /**
   * The process of {@link Options#allowed(Comparable)}.
   */
  @SuppressWarnings("serial")
  static final class AllowedProcess extends TaskProcess<Object> {
    static {
      CallCodec.register(AllowedProcess.class, new AllowedCodec());
    }

    private final Comparable<?> any;

    private AllowedProcess(Comparable<?> any) {
      super(LaunchOptions.defaults().allow(AtomicInteger.class, ArrayList.class,
          Options.Shape[].class));
      this.any = any;
    }

    @Override
    public Object call() {
      return Options.allowed(any);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Object result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public AllowedProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public AllowedProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public AllowedProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link AllowedProcess} travels.
   */
  private static final class AllowedCodec extends CallCodec<AllowedProcess, Object> {
    private AllowedCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, AllowedProcess call) throws IOException {
      Codecs.<Comparable<?>>object().write(out, call.any);
    }

    @Override
    public AllowedProcess read(Decoder in) throws IOException {
      return new AllowedProcess(Codecs.<Comparable<?>>object().read(in));
    }
  }

  /**
   * The process of {@link Options#all(Options.Shape)}.
   */
  @SuppressWarnings("serial")
  static final class WholeProcess extends TaskProcess<List<? extends Options.Shape>> {
    static {
      CallCodec.register(WholeProcess.class, new WholeCodec());
    }

    private final Options.Shape shape;

    private WholeProcess(Options.Shape shape) {
      super(LaunchOptions.defaults().timeout(Duration.ofSeconds(1)).memory("64M").jvmArgs("-ea")
          .allow(Options.Circle.class));
      this.shape = shape;
    }

    @Override
    public List<? extends Options.Shape> call() {
      return Options.all(shape);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public List<? extends Options.Shape> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public WholeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WholeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WholeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WholeProcess} travels.
   */
  private static final class WholeCodec extends CallCodec<WholeProcess, List<? extends Options.Shape>> {
    private WholeCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, WholeProcess call) throws IOException {
      Codecs.<Options.Shape>object().write(out, call.shape);
    }

    @Override
    public WholeProcess read(Decoder in) throws IOException {
      return new WholeProcess(Codecs.<Options.Shape>object().read(in));
    }
  }
}
