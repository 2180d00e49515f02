package com.example;

/**
 * Runs the tasks of {@link Clashes}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class ClashesTasks {
  private ClashesTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Clashes#types(com.example.State, Outcome, Future, TaskProcess, Process, LaunchOptions, Results, Duration)}.
   */
  static TypesProcess types(com.example.State state, Outcome outcome, Future future,
      TaskProcess taskProcess, Process process, LaunchOptions options, Results results,
      Duration duration) {
    return new TypesProcess(state, outcome, future, taskProcess, process, options, results, duration);
  }

  /**
   * A process, not yet started, that will run {@link Clashes#language(String, Override, Void, Integer, Object)}.
   */
  static LanguageProcess language(String string, Override override, Void nothing, Integer integer,
      Object object) {
    return new LanguageProcess(string, override, nothing, integer, object);
  }

  /**
   * A process, not yet started, that will run {@link Clashes#platform(java.time.Duration, java.lang.Integer, java.lang.Void...)}.
   */
  static PlatformProcess platform(java.time.Duration duration, java.lang.Integer integer,
      java.lang.Void... none) {
    return new PlatformProcess(duration, integer, none);
  }

  /**
   * A process, not yet started, that will run {@link Clashes#resize(com.example.ResizeProcess)}.
   */
  static ResizeProcess resize(com.example.ResizeProcess process) {
    return new ResizeProcess(process);
  }

  /**
   * The process of {@link Clashes#types(com.example.State, Outcome, Future, TaskProcess, Process, LaunchOptions, Results, Duration)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class TypesProcess extends dev.cordon.task.TaskProcess<com.example.State> {
    static {
      dev.cordon.codec.CallCodec.register(TypesProcess.class, new TypesCodec());
    }

    private final com.example.State state;

    private final Outcome outcome;

    private final Future future;

    private final TaskProcess taskProcess;

    private final Process process;

    private final LaunchOptions options;

    private final Results results;

    private final Duration duration;

    private TypesProcess(com.example.State state, Outcome outcome, Future future,
        TaskProcess taskProcess, Process process, LaunchOptions options, Results results,
        Duration duration) {
      super(dev.cordon.task.LaunchOptions.defaults().timeout(java.time.Duration.ofSeconds(1)));
      this.state = state;
      this.outcome = outcome;
      this.future = future;
      this.taskProcess = taskProcess;
      this.process = process;
      this.options = options;
      this.results = results;
      this.duration = duration;
    }

    @java.lang.Override
    public com.example.State call() {
      return Clashes.types(state, outcome, future, taskProcess, process, options, results, duration);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public com.example.State result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public TypesProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public TypesProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public TypesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TypesProcess} travels.
   */
  private static final class TypesCodec extends dev.cordon.codec.CallCodec<TypesProcess, com.example.State> {
    private TypesCodec() {
      super(StateCodec.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, TypesProcess call) throws java.io.IOException {
      StateCodec.INSTANCE.write(out, call.state);
      OutcomeCodec.INSTANCE.write(out, call.outcome);
      FutureCodec.INSTANCE.write(out, call.future);
      TaskProcessCodec.INSTANCE.write(out, call.taskProcess);
      ProcessCodec.INSTANCE.write(out, call.process);
      LaunchOptionsCodec.INSTANCE.write(out, call.options);
      ResultsCodec.INSTANCE.write(out, call.results);
      DurationCodec.INSTANCE.write(out, call.duration);
    }

    @java.lang.Override
    public TypesProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new TypesProcess(StateCodec.INSTANCE.read(in), OutcomeCodec.INSTANCE.read(in),
          FutureCodec.INSTANCE.read(in), TaskProcessCodec.INSTANCE.read(in),
          ProcessCodec.INSTANCE.read(in), LaunchOptionsCodec.INSTANCE.read(in),
          ResultsCodec.INSTANCE.read(in), DurationCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Clashes#language(String, Override, Void, Integer, Object)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class LanguageProcess extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    static {
      dev.cordon.codec.CallCodec.register(LanguageProcess.class, new LanguageCodec());
    }

    private final String string;

    private final Override override;

    private final Void nothing;

    private final Integer integer;

    private final Object object;

    private LanguageProcess(String string, Override override, Void nothing, Integer integer,
        Object object) {
      this.string = string;
      this.override = override;
      this.nothing = nothing;
      this.integer = integer;
      this.object = object;
    }

    @java.lang.Override
    public java.lang.Integer call() throws Exception, java.lang.Exception {
      return Clashes.language(string, override, nothing, integer, object);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws Exception, java.lang.Exception {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        dev.cordon.generated.Results.rethrow(failure, Exception.class);
        dev.cordon.generated.Results.rethrow(failure, java.lang.Exception.class);
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public LanguageProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public LanguageProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public LanguageProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link LanguageProcess} travels.
   */
  private static final class LanguageCodec extends dev.cordon.codec.CallCodec<LanguageProcess, java.lang.Integer> {
    private LanguageCodec() {
      super(dev.cordon.codec.Codecs.INT);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, LanguageProcess call) throws
        java.io.IOException {
      StringCodec.INSTANCE.write(out, call.string);
      OverrideCodec.INSTANCE.write(out, call.override);
      VoidCodec.INSTANCE.write(out, call.nothing);
      IntegerCodec.INSTANCE.write(out, call.integer);
      ObjectCodec.INSTANCE.write(out, call.object);
    }

    @java.lang.Override
    public LanguageProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new LanguageProcess(StringCodec.INSTANCE.read(in), OverrideCodec.INSTANCE.read(in),
          VoidCodec.INSTANCE.read(in), IntegerCodec.INSTANCE.read(in),
          ObjectCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Clashes#platform(java.time.Duration, java.lang.Integer, java.lang.Void...)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class PlatformProcess extends dev.cordon.task.TaskProcess<java.lang.String> {
    static {
      dev.cordon.codec.CallCodec.register(PlatformProcess.class, new PlatformCodec());
    }

    private final java.time.Duration duration;

    private final java.lang.Integer integer;

    private final java.lang.Void[] none;

    private PlatformProcess(java.time.Duration duration, java.lang.Integer integer,
        java.lang.Void[] none) {
      this.duration = duration;
      this.integer = integer;
      this.none = none;
    }

    @java.lang.Override
    public java.lang.String call() throws java.io.IOException {
      return Clashes.platform(duration, integer, none);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public java.lang.String result() throws java.io.IOException, java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        dev.cordon.generated.Results.rethrow(failure, java.io.IOException.class);
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public PlatformProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public PlatformProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public PlatformProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link PlatformProcess} travels.
   */
  private static final class PlatformCodec extends dev.cordon.codec.CallCodec<PlatformProcess, java.lang.String> {
    private PlatformCodec() {
      super(dev.cordon.codec.Codecs.STRING);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, PlatformProcess call) throws
        java.io.IOException {
      dev.cordon.codec.TimeCodecs.DURATION.write(out, call.duration);
      dev.cordon.codec.Codecs.boxed(dev.cordon.codec.Codecs.INT).write(out, call.integer);
      dev.cordon.codec.Codecs.arrayOf(dev.cordon.codec.Codecs.VOID, java.lang.Void.class).write(out, call.none);
    }

    @java.lang.Override
    public PlatformProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new PlatformProcess(dev.cordon.codec.TimeCodecs.DURATION.read(in),
          dev.cordon.codec.Codecs.boxed(dev.cordon.codec.Codecs.INT).read(in),
          dev.cordon.codec.Codecs.arrayOf(dev.cordon.codec.Codecs.VOID, java.lang.Void.class).read(in));
    }
  }

  /**
   * The process of {@link Clashes#resize(com.example.ResizeProcess)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class ResizeProcess extends dev.cordon.task.TaskProcess<com.example.ResizeProcess> {
    static {
      dev.cordon.codec.CallCodec.register(ResizeProcess.class, new ResizeCodec());
    }

    private final com.example.ResizeProcess process;

    private ResizeProcess(com.example.ResizeProcess process) {
      this.process = process;
    }

    @java.lang.Override
    public com.example.ResizeProcess call() {
      return Clashes.resize(process);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public com.example.ResizeProcess result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public ResizeProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public ResizeProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public ResizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ResizeProcess} travels.
   */
  private static final class ResizeCodec extends dev.cordon.codec.CallCodec<ResizeProcess, com.example.ResizeProcess> {
    private ResizeCodec() {
      super(ResizeProcessCodec.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, ResizeProcess call) throws java.io.IOException {
      ResizeProcessCodec.INSTANCE.write(out, call.process);
    }

    @java.lang.Override
    public ResizeProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new ResizeProcess(ResizeProcessCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Duration} travels.
   */
  private static final class DurationCodec extends dev.cordon.codec.ReferenceCodec<Duration> {
    static final DurationCodec INSTANCE = new DurationCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Duration value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Duration decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Duration(in.readInt());
    }
  }

  /**
   * How {@link Future} travels.
   */
  private static final class FutureCodec extends dev.cordon.codec.ReferenceCodec<Future> {
    static final FutureCodec INSTANCE = new FutureCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Future value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Future decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Future(in.readInt());
    }
  }

  /**
   * How {@link Integer} travels.
   */
  private static final class IntegerCodec extends dev.cordon.codec.ReferenceCodec<Integer> {
    static final IntegerCodec INSTANCE = new IntegerCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Integer value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Integer decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Integer(in.readInt());
    }
  }

  /**
   * How {@link LaunchOptions} travels.
   */
  private static final class LaunchOptionsCodec extends dev.cordon.codec.ReferenceCodec<LaunchOptions> {
    static final LaunchOptionsCodec INSTANCE = new LaunchOptionsCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, LaunchOptions value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected LaunchOptions decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new LaunchOptions(in.readInt());
    }
  }

  /**
   * How {@link Object} travels.
   */
  private static final class ObjectCodec extends dev.cordon.codec.ReferenceCodec<Object> {
    static final ObjectCodec INSTANCE = new ObjectCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Object value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Object decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Object(in.readInt());
    }
  }

  /**
   * How {@link Outcome} travels.
   */
  private static final class OutcomeCodec extends dev.cordon.codec.ReferenceCodec<Outcome> {
    static final OutcomeCodec INSTANCE = new OutcomeCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Outcome value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Outcome decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Outcome(in.readInt());
    }
  }

  /**
   * How {@link Override} travels.
   */
  private static final class OverrideCodec extends dev.cordon.codec.ReferenceCodec<Override> {
    static final OverrideCodec INSTANCE = new OverrideCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Override value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Override decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Override(in.readInt());
    }
  }

  /**
   * How {@link Process} travels.
   */
  private static final class ProcessCodec extends dev.cordon.codec.ReferenceCodec<Process> {
    static final ProcessCodec INSTANCE = new ProcessCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Process value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Process decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Process(in.readInt());
    }
  }

  /**
   * How {@link com.example.ResizeProcess} travels.
   */
  private static final class ResizeProcessCodec extends dev.cordon.codec.ReferenceCodec<com.example.ResizeProcess> {
    static final ResizeProcessCodec INSTANCE = new ResizeProcessCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.ResizeProcess value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.ResizeProcess decode(dev.cordon.codec.Decoder in) throws
        java.io.IOException {
      return new com.example.ResizeProcess(in.readInt());
    }
  }

  /**
   * How {@link Results} travels.
   */
  private static final class ResultsCodec extends dev.cordon.codec.ReferenceCodec<Results> {
    static final ResultsCodec INSTANCE = new ResultsCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Results value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Results decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Results(in.readInt());
    }
  }

  /**
   * How {@link com.example.State} travels.
   */
  private static final class StateCodec extends dev.cordon.codec.ReferenceCodec<com.example.State> {
    static final StateCodec INSTANCE = new StateCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.State value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.State decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new com.example.State(in.readInt());
    }
  }

  /**
   * How {@link String} travels.
   */
  private static final class StringCodec extends dev.cordon.codec.ReferenceCodec<String> {
    static final StringCodec INSTANCE = new StringCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, String value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected String decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new String(in.readInt());
    }
  }

  /**
   * How {@link TaskProcess} travels.
   */
  private static final class TaskProcessCodec extends dev.cordon.codec.ReferenceCodec<TaskProcess> {
    static final TaskProcessCodec INSTANCE = new TaskProcessCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, TaskProcess value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected TaskProcess decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new TaskProcess(in.readInt());
    }
  }

  /**
   * How {@link Void} travels.
   */
  private static final class VoidCodec extends dev.cordon.codec.ReferenceCodec<Void> {
    static final VoidCodec INSTANCE = new VoidCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Void value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Void decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Void(in.readInt());
    }
  }
}
