package com.example;

import java.nio.file.Path;
import java.time.Year;

/**
 * Runs the tasks of {@link Coding}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class CodingTasks {
  private CodingTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Coding#types(Codec, Codecs, Encoder, Decoder, com.example.CallCodec, com.example.ReferenceCodec, JdkCodecs, TimeCodecs)}.
   */
  static TypesProcess types(Codec codec, Codecs codecs, Encoder encoder, Decoder decoder,
      com.example.CallCodec callCodec, com.example.ReferenceCodec referenceCodec,
      JdkCodecs jdkCodecs, TimeCodecs timeCodecs) {
    return new TypesProcess(codec, codecs, encoder, decoder, callCodec, referenceCodec, jdkCodecs, timeCodecs);
  }

  /**
   * A process, not yet started, that will run {@link Coding#named(com.example.NamedCodec, Year, int, int, int, int, int)}.
   */
  static NamedProcess named(com.example.NamedCodec named, Year out, int in, int call,
      int CallCodec_, int Codecs, int dev_) {
    return new NamedProcess(named, out, in, call, CallCodec_, Codecs, dev_);
  }

  /**
   * A process, not yet started, that will run {@link Coding#variables(java.lang.Object, java.lang.Object, Coding.Inner.Line, java.lang.Object, java.lang.Object)}.
   */
  static <Codecs, Encoder, Line, LineCodec_, VariablesCodec_> VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> variables(
      Codecs codecs, Encoder encoder, Coding.Inner.Line line, Line variable,
      VariablesCodec_ codec) {
    return new VariablesProcess<>(codecs, encoder, line, variable, codec);
  }

  /**
   * A process, not yet started, that will run {@link Coding#call(Coding.Call, Coding.Reference)}.
   */
  static CallProcess call(Coding.Call call, Coding.Reference reference) {
    return new CallProcess(call, reference);
  }

  /**
   * A process, not yet started, that will run {@link Coding#first(Coding.Inner.Line)}.
   */
  static LineProcess first(Coding.Inner.Line line) {
    return new LineProcess(line);
  }

  /**
   * A process, not yet started, that will run {@link Coding#second()}.
   */
  static Coding_Inner_LineProcess second() {
    return new Coding_Inner_LineProcess();
  }

  /**
   * A process, not yet started, that will run {@link Coding#platform(java.lang.Number, Number, Thread)}.
   */
  static PlatformProcess platform(java.lang.Number platform, Number number, Thread thread) {
    return new PlatformProcess(platform, number, thread);
  }

  /**
   * The process of {@link Coding#types(Codec, Codecs, Encoder, Decoder, com.example.CallCodec, com.example.ReferenceCodec, JdkCodecs, TimeCodecs)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class TypesProcess extends dev.cordon.task.TaskProcess<Codec> {
    static {
      dev.cordon.codec.CallCodec.register(TypesProcess.class, new TypesCodec());
    }

    private final Codec codec;

    private final Codecs codecs;

    private final Encoder encoder;

    private final Decoder decoder;

    private final com.example.CallCodec callCodec;

    private final com.example.ReferenceCodec referenceCodec;

    private final JdkCodecs jdkCodecs;

    private final TimeCodecs timeCodecs;

    private TypesProcess(Codec codec, Codecs codecs, Encoder encoder, Decoder decoder,
        com.example.CallCodec callCodec, com.example.ReferenceCodec referenceCodec,
        JdkCodecs jdkCodecs, TimeCodecs timeCodecs) {
      this.codec = codec;
      this.codecs = codecs;
      this.encoder = encoder;
      this.decoder = decoder;
      this.callCodec = callCodec;
      this.referenceCodec = referenceCodec;
      this.jdkCodecs = jdkCodecs;
      this.timeCodecs = timeCodecs;
    }

    @java.lang.Override
    public Codec call() throws IOException, java.io.IOException {
      return Coding.types(codec, codecs, encoder, decoder, callCodec, referenceCodec, jdkCodecs, timeCodecs);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Codec result() throws IOException, java.io.IOException, java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        dev.cordon.generated.Results.rethrow(failure, IOException.class);
        dev.cordon.generated.Results.rethrow(failure, java.io.IOException.class);
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
  private static final class TypesCodec extends dev.cordon.codec.CallCodec<TypesProcess, Codec> {
    private TypesCodec() {
      super(CodecCodec.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, TypesProcess call) throws java.io.IOException {
      CodecCodec.INSTANCE.write(out, call.codec);
      CodecsCodec.INSTANCE.write(out, call.codecs);
      EncoderCodec.INSTANCE.write(out, call.encoder);
      DecoderCodec.INSTANCE.write(out, call.decoder);
      CallCodecCodec.INSTANCE.write(out, call.callCodec);
      ReferenceCodecCodec.INSTANCE.write(out, call.referenceCodec);
      JdkCodecsCodec.INSTANCE.write(out, call.jdkCodecs);
      TimeCodecsCodec.INSTANCE.write(out, call.timeCodecs);
    }

    @java.lang.Override
    public TypesProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new TypesProcess(CodecCodec.INSTANCE.read(in), CodecsCodec.INSTANCE.read(in),
          EncoderCodec.INSTANCE.read(in), DecoderCodec.INSTANCE.read(in),
          CallCodecCodec.INSTANCE.read(in), ReferenceCodecCodec.INSTANCE.read(in),
          JdkCodecsCodec.INSTANCE.read(in), TimeCodecsCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Coding#named(com.example.NamedCodec, Year, int, int, int, int, int)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class NamedProcess extends dev.cordon.task.TaskProcess<Path> {
    static {
      dev.cordon.codec.CallCodec.register(NamedProcess.class, new NamedCodec());
    }

    private final com.example.NamedCodec named;

    private final Year out;

    private final int in;

    private final int call;

    private final int CallCodec_;

    private final int Codecs;

    private final int dev_;

    private NamedProcess(com.example.NamedCodec named, Year out, int in, int call, int CallCodec_,
        int Codecs, int dev_) {
      this.named = named;
      this.out = out;
      this.in = in;
      this.call = call;
      this.CallCodec_ = CallCodec_;
      this.Codecs = Codecs;
      this.dev_ = dev_;
    }

    @java.lang.Override
    public Path call() {
      return Coding.named(named, out, in, call, CallCodec_, Codecs, dev_);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Path result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public NamedProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public NamedProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public NamedProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NamedProcess} travels.
   */
  private static final class NamedCodec extends dev.cordon.codec.CallCodec<NamedProcess, Path> {
    private NamedCodec() {
      super(dev.cordon.codec.JdkCodecs.PATH);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, NamedProcess call) throws java.io.IOException {
      NamedCodecCodec.INSTANCE.write(out, call.named);
      dev.cordon.codec.TimeCodecs.YEAR.write(out, call.out);
      out.writeInt(call.in);
      out.writeInt(call.call);
      out.writeInt(call.CallCodec_);
      out.writeInt(call.Codecs);
      out.writeInt(call.dev_);
    }

    @java.lang.Override
    public NamedProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new NamedProcess(NamedCodecCodec.INSTANCE.read(in),
          dev.cordon.codec.TimeCodecs.YEAR.read(in), in.readInt(), in.readInt(), in.readInt(),
          in.readInt(), in.readInt());
    }
  }

  /**
   * The process of {@link Coding#variables(java.lang.Object, java.lang.Object, Coding.Inner.Line, java.lang.Object, java.lang.Object)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> extends dev.cordon.task.TaskProcess<Coding.Both<Codecs, LineCodec_>> {
    static {
      dev.cordon.codec.CallCodec.register(VariablesProcess.class, new VariablesCodec<>());
    }

    private final Codecs codecs;

    private final Encoder encoder;

    private final Coding.Inner.Line line;

    private final Line variable;

    private final VariablesCodec_ codec;

    private VariablesProcess(Codecs codecs, Encoder encoder, Coding.Inner.Line line, Line variable,
        VariablesCodec_ codec) {
      this.codecs = codecs;
      this.encoder = encoder;
      this.line = line;
      this.variable = variable;
      this.codec = codec;
    }

    @java.lang.Override
    public Coding.Both<Codecs, LineCodec_> call() {
      return Coding.variables(codecs, encoder, line, variable, codec);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Coding.Both<Codecs, LineCodec_> result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> named(
        java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> with(
        dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> daemon(
        boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link VariablesProcess} travels.
   */
  private static final class VariablesCodec<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> extends dev.cordon.codec.CallCodec<VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_>, Coding.Both<Codecs, LineCodec_>> {
    private VariablesCodec() {
      super(new BothCodec<>(dev.cordon.codec.Codecs.<Codecs>object(), dev.cordon.codec.Codecs.<LineCodec_>object()));
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out,
        VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> call) throws
        java.io.IOException {
      dev.cordon.codec.Codecs.<Codecs>object().write(out, call.codecs);
      dev.cordon.codec.Codecs.<Encoder>object().write(out, call.encoder);
      Coding_Inner_LineCodec2.INSTANCE.write(out, call.line);
      dev.cordon.codec.Codecs.<Line>object().write(out, call.variable);
      dev.cordon.codec.Codecs.<VariablesCodec_>object().write(out, call.codec);
    }

    @java.lang.Override
    public VariablesProcess<Codecs, Encoder, Line, LineCodec_, VariablesCodec_> read(
        dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new VariablesProcess<>(dev.cordon.codec.Codecs.<Codecs>object().read(in),
          dev.cordon.codec.Codecs.<Encoder>object().read(in),
          Coding_Inner_LineCodec2.INSTANCE.read(in),
          dev.cordon.codec.Codecs.<Line>object().read(in),
          dev.cordon.codec.Codecs.<VariablesCodec_>object().read(in));
    }
  }

  /**
   * The process of {@link Coding#call(Coding.Call, Coding.Reference)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class CallProcess extends dev.cordon.task.TaskProcess<Coding.Call> {
    static {
      dev.cordon.codec.CallCodec.register(CallProcess.class, new CallCodec());
    }

    private final Coding.Call call;

    private final Coding.Reference reference;

    private CallProcess(Coding.Call call, Coding.Reference reference) {
      this.call = call;
      this.reference = reference;
    }

    @java.lang.Override
    public Coding.Call call() {
      return Coding.call(call, reference);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Coding.Call result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public CallProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public CallProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public CallProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CallProcess} travels.
   */
  private static final class CallCodec extends dev.cordon.codec.CallCodec<CallProcess, Coding.Call> {
    private CallCodec() {
      super(Coding_CallCodec.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, CallProcess call) throws java.io.IOException {
      Coding_CallCodec.INSTANCE.write(out, call.call);
      ReferenceCodec.INSTANCE.write(out, call.reference);
    }

    @java.lang.Override
    public CallProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new CallProcess(Coding_CallCodec.INSTANCE.read(in), ReferenceCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Coding#first(Coding.Inner.Line)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class LineProcess extends dev.cordon.task.TaskProcess<Coding.Inner.Line> {
    static {
      dev.cordon.codec.CallCodec.register(LineProcess.class, new LineCodec());
    }

    private final Coding.Inner.Line line;

    private LineProcess(Coding.Inner.Line line) {
      this.line = line;
    }

    @java.lang.Override
    public Coding.Inner.Line call() {
      return Coding.first(line);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Coding.Inner.Line result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public LineProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public LineProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public LineProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link LineProcess} travels.
   */
  private static final class LineCodec extends dev.cordon.codec.CallCodec<LineProcess, Coding.Inner.Line> {
    private LineCodec() {
      super(Coding_Inner_LineCodec2.INSTANCE);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, LineProcess call) throws java.io.IOException {
      Coding_Inner_LineCodec2.INSTANCE.write(out, call.line);
    }

    @java.lang.Override
    public LineProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new LineProcess(Coding_Inner_LineCodec2.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Coding#second()}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class Coding_Inner_LineProcess extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    static {
      dev.cordon.codec.CallCodec.register(Coding_Inner_LineProcess.class, new Coding_Inner_LineCodec());
    }

    private Coding_Inner_LineProcess() {
    }

    @java.lang.Override
    public java.lang.Integer call() {
      return Coding.second();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public Coding_Inner_LineProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public Coding_Inner_LineProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public Coding_Inner_LineProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link Coding_Inner_LineProcess} travels.
   */
  private static final class Coding_Inner_LineCodec extends dev.cordon.codec.CallCodec<Coding_Inner_LineProcess, java.lang.Integer> {
    private Coding_Inner_LineCodec() {
      super(dev.cordon.codec.Codecs.INT);
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, Coding_Inner_LineProcess call) throws
        java.io.IOException {
    }

    @java.lang.Override
    public Coding_Inner_LineProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Coding_Inner_LineProcess();
    }
  }

  /**
   * The process of {@link Coding#platform(java.lang.Number, Number, Thread)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class PlatformProcess extends dev.cordon.task.TaskProcess<java.lang.Number> {
    static {
      dev.cordon.codec.CallCodec.register(PlatformProcess.class, new PlatformCodec());
    }

    private final java.lang.Number platform;

    private final Number number;

    private final Thread thread;

    private PlatformProcess(java.lang.Number platform, Number number, Thread thread) {
      this.platform = platform;
      this.number = number;
      this.thread = thread;
    }

    @java.lang.Override
    public java.lang.Number call() {
      return Coding.platform(platform, number, thread);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public java.lang.Number result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
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
  private static final class PlatformCodec extends dev.cordon.codec.CallCodec<PlatformProcess, java.lang.Number> {
    private PlatformCodec() {
      super(dev.cordon.codec.Codecs.object());
    }

    @java.lang.Override
    public void write(dev.cordon.codec.Encoder out, PlatformProcess call) throws
        java.io.IOException {
      dev.cordon.codec.Codecs.<java.lang.Number>object().write(out, call.platform);
      NumberCodec.INSTANCE.write(out, call.number);
      ThreadCodec.INSTANCE.write(out, call.thread);
    }

    @java.lang.Override
    public PlatformProcess read(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new PlatformProcess(dev.cordon.codec.Codecs.<java.lang.Number>object().read(in),
          NumberCodec.INSTANCE.read(in), ThreadCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link com.example.CallCodec} travels.
   */
  private static final class CallCodecCodec extends dev.cordon.codec.ReferenceCodec<com.example.CallCodec> {
    static final CallCodecCodec INSTANCE = new CallCodecCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.CallCodec value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.CallCodec decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new com.example.CallCodec(in.readInt());
    }
  }

  /**
   * How {@link Codec} travels.
   */
  private static final class CodecCodec extends dev.cordon.codec.ReferenceCodec<Codec> {
    static final CodecCodec INSTANCE = new CodecCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Codec value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Codec decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Codec(in.readInt());
    }
  }

  /**
   * How {@link Codecs} travels.
   */
  private static final class CodecsCodec extends dev.cordon.codec.ReferenceCodec<Codecs> {
    static final CodecsCodec INSTANCE = new CodecsCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Codecs value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Codecs decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Codecs(in.readInt());
    }
  }

  /**
   * How {@link Coding.Both} travels.
   */
  private static final class BothCodec<Codec, value> extends dev.cordon.codec.ReferenceCodec<Coding.Both<Codec, value>> {
    private final dev.cordon.codec.Codec<Codec> codec;

    private final dev.cordon.codec.Codec<value> value_;

    private BothCodec(dev.cordon.codec.Codec<Codec> codec, dev.cordon.codec.Codec<value> value_) {
      this.codec = codec;
      this.value_ = value_;
    }

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Coding.Both<Codec, value> value) throws
        java.io.IOException {
      codec.write(out, value.codec());
      value_.write(out, value.codecs());
    }

    @java.lang.Override
    protected Coding.Both<Codec, value> decode(dev.cordon.codec.Decoder in) throws
        java.io.IOException {
      return new Coding.Both<>(codec.read(in), value_.read(in));
    }
  }

  /**
   * How {@link Coding.Call} travels.
   */
  private static final class Coding_CallCodec extends dev.cordon.codec.ReferenceCodec<Coding.Call> {
    static final Coding_CallCodec INSTANCE = new Coding_CallCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Coding.Call value) throws
        java.io.IOException {
      ReferenceCodec.INSTANCE.write(out, value.reference());
      Coding_Inner_CodecCodec.INSTANCE.write(out, value.codec());
    }

    @java.lang.Override
    protected Coding.Call decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Coding.Call(ReferenceCodec.INSTANCE.read(in),
          Coding_Inner_CodecCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Coding.Inner.Codec} travels.
   */
  private static final class Coding_Inner_CodecCodec extends dev.cordon.codec.ReferenceCodec<Coding.Inner.Codec> {
    static final Coding_Inner_CodecCodec INSTANCE = new Coding_Inner_CodecCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Coding.Inner.Codec value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Coding.Inner.Codec decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Coding.Inner.Codec(in.readInt());
    }
  }

  /**
   * How {@link Coding.Inner.Line} travels.
   */
  private static final class Coding_Inner_LineCodec2 extends dev.cordon.codec.ReferenceCodec<Coding.Inner.Line> {
    static final Coding_Inner_LineCodec2 INSTANCE = new Coding_Inner_LineCodec2();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Coding.Inner.Line value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Coding.Inner.Line decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Coding.Inner.Line(in.readInt());
    }
  }

  /**
   * How {@link Coding.Reference} travels.
   */
  private static final class ReferenceCodec extends dev.cordon.codec.ReferenceCodec<Coding.Reference> {
    static final ReferenceCodec INSTANCE = new ReferenceCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Coding.Reference value) throws
        java.io.IOException {
      out.writeInt(value.out());
      out.writeInt(value.in());
      out.writeInt(value.value());
      out.writeInt(value.INSTANCE());
      out.writeInt(value.Codecs());
    }

    @java.lang.Override
    protected Coding.Reference decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Coding.Reference(in.readInt(), in.readInt(), in.readInt(), in.readInt(),
          in.readInt());
    }
  }

  /**
   * How {@link Decoder} travels.
   */
  private static final class DecoderCodec extends dev.cordon.codec.ReferenceCodec<Decoder> {
    static final DecoderCodec INSTANCE = new DecoderCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Decoder value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Decoder decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Decoder(in.readInt());
    }
  }

  /**
   * How {@link Encoder} travels.
   */
  private static final class EncoderCodec extends dev.cordon.codec.ReferenceCodec<Encoder> {
    static final EncoderCodec INSTANCE = new EncoderCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Encoder value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Encoder decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Encoder(in.readInt());
    }
  }

  /**
   * How {@link JdkCodecs} travels.
   */
  private static final class JdkCodecsCodec extends dev.cordon.codec.ReferenceCodec<JdkCodecs> {
    static final JdkCodecsCodec INSTANCE = new JdkCodecsCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, JdkCodecs value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected JdkCodecs decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new JdkCodecs(in.readInt());
    }
  }

  /**
   * How {@link com.example.NamedCodec} travels.
   */
  private static final class NamedCodecCodec extends dev.cordon.codec.ReferenceCodec<com.example.NamedCodec> {
    static final NamedCodecCodec INSTANCE = new NamedCodecCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.NamedCodec value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.NamedCodec decode(dev.cordon.codec.Decoder in) throws
        java.io.IOException {
      return new com.example.NamedCodec(in.readInt());
    }
  }

  /**
   * How {@link Number} travels.
   */
  private static final class NumberCodec extends dev.cordon.codec.ReferenceCodec<Number> {
    static final NumberCodec INSTANCE = new NumberCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Number value) throws java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected Number decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Number(in.readInt());
    }
  }

  /**
   * How {@link com.example.ReferenceCodec} travels.
   */
  private static final class ReferenceCodecCodec extends dev.cordon.codec.ReferenceCodec<com.example.ReferenceCodec> {
    static final ReferenceCodecCodec INSTANCE = new ReferenceCodecCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, com.example.ReferenceCodec value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected com.example.ReferenceCodec decode(dev.cordon.codec.Decoder in) throws
        java.io.IOException {
      return new com.example.ReferenceCodec(in.readInt());
    }
  }

  /**
   * How {@link Thread} travels.
   */
  private static final class ThreadCodec extends dev.cordon.codec.ReferenceCodec<Thread> {
    static final ThreadCodec INSTANCE = new ThreadCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, Thread value) throws java.io.IOException {
      dev.cordon.codec.Codecs.enumOf(java.lang.Thread.State.class).write(out, value.state());
      dev.cordon.codec.Codecs.<java.lang.Number>object().write(out, value.number());
    }

    @java.lang.Override
    protected Thread decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new Thread(dev.cordon.codec.Codecs.enumOf(java.lang.Thread.State.class).read(in),
          dev.cordon.codec.Codecs.<java.lang.Number>object().read(in));
    }
  }

  /**
   * How {@link TimeCodecs} travels.
   */
  private static final class TimeCodecsCodec extends dev.cordon.codec.ReferenceCodec<TimeCodecs> {
    static final TimeCodecsCodec INSTANCE = new TimeCodecsCodec();

    @java.lang.Override
    protected void encode(dev.cordon.codec.Encoder out, TimeCodecs value) throws
        java.io.IOException {
      out.writeInt(value.n());
    }

    @java.lang.Override
    protected TimeCodecs decode(dev.cordon.codec.Decoder in) throws java.io.IOException {
      return new TimeCodecs(in.readInt());
    }
  }
}
