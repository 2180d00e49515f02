package com.example;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link names}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class namesTasks {
  private namesTasks() {
  }

  /**
   * A process, not yet started, that will run {@link names#parameters(String, String, String, String, String, String)}.
   */
  static ParametersProcess parameters(String name, String options, String lifecycle, String failure,
      String daemon, String thrown) {
    return new ParametersProcess(name, options, lifecycle, failure, daemon, thrown);
  }

  /**
   * A process, not yet started, that will run {@link names#own(int, int)}.
   */
  static OwnProcess own(int names__, int names_) {
    return new OwnProcess(names__, names_);
  }

  /**
   * A process, not yet started, that will run {@link names#task(int, int, int)}.
   */
  static TaskProcess task(int task, int process, int TaskProcess) {
    return new TaskProcess(task, process, TaskProcess);
  }

  /**
   * A process, not yet started, that will run {@link names#call()}.
   */
  static CallProcess call() {
    return new CallProcess();
  }

  /**
   * A process, not yet started, that will run {@link names#result()}.
   */
  static ResultProcess result() {
    return new ResultProcess();
  }

  /**
   * A process, not yet started, that will run {@link names#start()}.
   */
  static StartProcess start() {
    return new StartProcess();
  }

  /**
   * A process, not yet started, that will run {@link names#get()}.
   */
  static GetProcess get() {
    return new GetProcess();
  }

  /**
   * A process, not yet started, that will run {@link names#named(String)}.
   */
  static NamedProcess named(String named) {
    return new NamedProcess(named);
  }

  /**
   * A process, not yet started, that will run {@link names#$dollar(int, int, int)}.
   */
  static $dollarProcess $dollar(int $, int _1, int a$L) {
    return new $dollarProcess($, _1, a$L);
  }

  /**
   * A process, not yet started, that will run {@link names#names(int, int)}.
   */
  static NamesProcess names(names names_, int call, int result) {
    return new NamesProcess(names_, call, result);
  }

  /**
   * The process of {@link names#parameters(String, String, String, String, String, String)}.
   */
  @SuppressWarnings("serial")
  static final class ParametersProcess extends dev.cordon.task.TaskProcess<String> {
    static {
      dev.cordon.codec.CallCodec.register(ParametersProcess.class, new ParametersCodec());
    }

    private final String name;

    private final String options;

    private final String lifecycle;

    private final String failure;

    private final String daemon;

    private final String thrown;

    private ParametersProcess(String name, String options, String lifecycle, String failure,
        String daemon, String thrown) {
      this.name = name;
      this.options = options;
      this.lifecycle = lifecycle;
      this.failure = failure;
      this.daemon = daemon;
      this.thrown = thrown;
    }

    @Override
    public String call() {
      return names.parameters(name, options, lifecycle, failure, daemon, thrown);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public String result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ParametersProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ParametersProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ParametersProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ParametersProcess} travels.
   */
  private static final class ParametersCodec extends dev.cordon.codec.CallCodec<ParametersProcess, String> {
    private ParametersCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, ParametersProcess call) throws IOException {
      Codecs.STRING.write(out, call.name);
      Codecs.STRING.write(out, call.options);
      Codecs.STRING.write(out, call.lifecycle);
      Codecs.STRING.write(out, call.failure);
      Codecs.STRING.write(out, call.daemon);
      Codecs.STRING.write(out, call.thrown);
    }

    @Override
    public ParametersProcess read(Decoder in) throws IOException {
      return new ParametersProcess(Codecs.STRING.read(in), Codecs.STRING.read(in),
          Codecs.STRING.read(in), Codecs.STRING.read(in), Codecs.STRING.read(in),
          Codecs.STRING.read(in));
    }
  }

  /**
   * The process of {@link names#own(int, int)}.
   */
  @SuppressWarnings("serial")
  static final class OwnProcess extends dev.cordon.task.TaskProcess<Integer> {
    static {
      dev.cordon.codec.CallCodec.register(OwnProcess.class, new OwnCodec());
    }

    private final int names__;

    private final int names_;

    private OwnProcess(int names__, int names_) {
      this.names__ = names__;
      this.names_ = names_;
    }

    @Override
    public Integer call() {
      return names.own(names__, names_);
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
    public OwnProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OwnProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OwnProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link OwnProcess} travels.
   */
  private static final class OwnCodec extends dev.cordon.codec.CallCodec<OwnProcess, Integer> {
    private OwnCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, OwnProcess call) throws IOException {
      out.writeInt(call.names__);
      out.writeInt(call.names_);
    }

    @Override
    public OwnProcess read(Decoder in) throws IOException {
      return new OwnProcess(in.readInt(), in.readInt());
    }
  }

  /**
   * The process of {@link names#task(int, int, int)}.
   */
  @SuppressWarnings("serial")
  static final class TaskProcess extends dev.cordon.task.TaskProcess<Integer> {
    static {
      dev.cordon.codec.CallCodec.register(TaskProcess.class, new TaskCodec());
    }

    private final int task;

    private final int process;

    private final int TaskProcess;

    private TaskProcess(int task, int process, int TaskProcess) {
      this.task = task;
      this.process = process;
      this.TaskProcess = TaskProcess;
    }

    @Override
    public Integer call() {
      return names.task(task, process, TaskProcess);
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
    public TaskProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TaskProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TaskProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TaskProcess} travels.
   */
  private static final class TaskCodec extends dev.cordon.codec.CallCodec<TaskProcess, Integer> {
    private TaskCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, TaskProcess call) throws IOException {
      out.writeInt(call.task);
      out.writeInt(call.process);
      out.writeInt(call.TaskProcess);
    }

    @Override
    public TaskProcess read(Decoder in) throws IOException {
      return new TaskProcess(in.readInt(), in.readInt(), in.readInt());
    }
  }

  /**
   * The process of {@link names#call()}.
   */
  @SuppressWarnings("serial")
  static final class CallProcess extends dev.cordon.task.TaskProcess<Void> {
    static {
      dev.cordon.codec.CallCodec.register(CallProcess.class, new CallCodec());
    }

    private CallProcess() {
    }

    @Override
    public Void call() {
      names.call();
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
    public CallProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CallProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CallProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CallProcess} travels.
   */
  private static final class CallCodec extends dev.cordon.codec.CallCodec<CallProcess, Void> {
    private CallCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, CallProcess call) throws IOException {
    }

    @Override
    public CallProcess read(Decoder in) throws IOException {
      return new CallProcess();
    }
  }

  /**
   * The process of {@link names#result()}.
   */
  @SuppressWarnings("serial")
  static final class ResultProcess extends dev.cordon.task.TaskProcess<Void> {
    static {
      dev.cordon.codec.CallCodec.register(ResultProcess.class, new ResultCodec());
    }

    private ResultProcess() {
    }

    @Override
    public Void call() {
      names.result();
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
  private static final class ResultCodec extends dev.cordon.codec.CallCodec<ResultProcess, Void> {
    private ResultCodec() {
      super(Codecs.VOID);
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
   * The process of {@link names#start()}.
   */
  @SuppressWarnings("serial")
  static final class StartProcess extends dev.cordon.task.TaskProcess<Void> {
    static {
      dev.cordon.codec.CallCodec.register(StartProcess.class, new StartCodec());
    }

    private StartProcess() {
    }

    @Override
    public Void call() {
      names.start();
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
    public StartProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public StartProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public StartProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link StartProcess} travels.
   */
  private static final class StartCodec extends dev.cordon.codec.CallCodec<StartProcess, Void> {
    private StartCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, StartProcess call) throws IOException {
    }

    @Override
    public StartProcess read(Decoder in) throws IOException {
      return new StartProcess();
    }
  }

  /**
   * The process of {@link names#get()}.
   */
  @SuppressWarnings("serial")
  static final class GetProcess extends dev.cordon.task.TaskProcess<Void> {
    static {
      dev.cordon.codec.CallCodec.register(GetProcess.class, new GetCodec());
    }

    private GetProcess() {
    }

    @Override
    public Void call() {
      names.get();
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
    public GetProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public GetProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public GetProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link GetProcess} travels.
   */
  private static final class GetCodec extends dev.cordon.codec.CallCodec<GetProcess, Void> {
    private GetCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, GetProcess call) throws IOException {
    }

    @Override
    public GetProcess read(Decoder in) throws IOException {
      return new GetProcess();
    }
  }

  /**
   * The process of {@link names#named(String)}.
   */
  @SuppressWarnings("serial")
  static final class NamedProcess extends dev.cordon.task.TaskProcess<Void> {
    static {
      dev.cordon.codec.CallCodec.register(NamedProcess.class, new NamedCodec());
    }

    private final String named;

    private NamedProcess(String named) {
      this.named = named;
    }

    @Override
    public Void call() {
      names.named(named);
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
    public NamedProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public NamedProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public NamedProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NamedProcess} travels.
   */
  private static final class NamedCodec extends dev.cordon.codec.CallCodec<NamedProcess, Void> {
    private NamedCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, NamedProcess call) throws IOException {
      Codecs.STRING.write(out, call.named);
    }

    @Override
    public NamedProcess read(Decoder in) throws IOException {
      return new NamedProcess(Codecs.STRING.read(in));
    }
  }

  /**
   * The process of {@link names#$dollar(int, int, int)}.
   */
  @SuppressWarnings("serial")
  static final class $dollarProcess extends dev.cordon.task.TaskProcess<Integer> {
    static {
      dev.cordon.codec.CallCodec.register($dollarProcess.class, new $dollarCodec());
    }

    private final int $;

    private final int _1;

    private final int a$L;

    private $dollarProcess(int $, int _1, int a$L) {
      this.$ = $;
      this._1 = _1;
      this.a$L = a$L;
    }

    @Override
    public Integer call() {
      return names.$dollar($, _1, a$L);
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
    public $dollarProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public $dollarProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public $dollarProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link $dollarProcess} travels.
   */
  private static final class $dollarCodec extends dev.cordon.codec.CallCodec<$dollarProcess, Integer> {
    private $dollarCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, $dollarProcess call) throws IOException {
      out.writeInt(call.$);
      out.writeInt(call._1);
      out.writeInt(call.a$L);
    }

    @Override
    public $dollarProcess read(Decoder in) throws IOException {
      return new $dollarProcess(in.readInt(), in.readInt(), in.readInt());
    }
  }

  /**
   * The process of {@link names#names(int, int)}.
   */
  @SuppressWarnings("serial")
  static final class NamesProcess extends dev.cordon.task.TaskProcess<Integer> {
    static {
      dev.cordon.codec.CallCodec.register(NamesProcess.class, new NamesCodec());
    }

    private final names names_;

    private final int call;

    private final int result;

    private NamesProcess(names names_, int call, int result) {
      this.names_ = names_;
      this.call = call;
      this.result = result;
    }

    @Override
    public Integer call() {
      return names_.names(call, result);
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
    public NamesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public NamesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public NamesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NamesProcess} travels.
   */
  private static final class NamesCodec extends dev.cordon.codec.CallCodec<NamesProcess, Integer> {
    private NamesCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, NamesProcess call) throws IOException {
      Codecs.<names>object().write(out, call.names_);
      out.writeInt(call.call);
      out.writeInt(call.result);
    }

    @Override
    public NamesProcess read(Decoder in) throws IOException {
      return new NamesProcess(Codecs.<names>object().read(in), in.readInt(), in.readInt());
    }
  }
}
