package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Loader}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class LoaderTasks {
  private LoaderTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Loader#several(String)}.
   */
  static SeveralProcess several(String name) {
    return new SeveralProcess(name);
  }

  /**
   * A process, not yet started, that will run {@link Loader#everything()}.
   */
  static EverythingProcess everything() {
    return new EverythingProcess();
  }

  /**
   * A process, not yet started, that will run {@link Loader#any()}.
   */
  static AnyProcess any() {
    return new AnyProcess();
  }

  /**
   * A process, not yet started, that will run {@link Loader#interrupted()}.
   */
  static InterruptedProcess interrupted() {
    return new InterruptedProcess();
  }

  /**
   * A process, not yet started, that will run {@link Loader#execution()}.
   */
  static ExecutionProcess execution() {
    return new ExecutionProcess();
  }

  /**
   * A process, not yet started, that will run {@link Loader#unchecked()}.
   */
  static UncheckedProcess unchecked() {
    return new UncheckedProcess();
  }

  /**
   * A process, not yet started, that will run {@link Loader#custom()}.
   */
  static CustomProcess custom() {
    return new CustomProcess();
  }

  /**
   * The process of {@link Loader#several(String)}.
   */
  @SuppressWarnings("serial")
  static final class SeveralProcess extends TaskProcess<String> {
    static {
      CallCodec.register(SeveralProcess.class, new SeveralCodec());
    }

    private final String name;

    private SeveralProcess(String name) {
      this.name = name;
    }

    @Override
    public String call() throws FileNotFoundException, IOException, TimeoutException,
        Loader.LoadException {
      return Loader.several(name);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public String result() throws FileNotFoundException, IOException, TimeoutException,
        Loader.LoadException, InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, FileNotFoundException.class);
        Results.rethrow(failure, IOException.class);
        Results.rethrow(failure, TimeoutException.class);
        Results.rethrow(failure, Loader.LoadException.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public SeveralProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SeveralProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SeveralProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link SeveralProcess} travels.
   */
  private static final class SeveralCodec extends CallCodec<SeveralProcess, String> {
    private SeveralCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, SeveralProcess call) throws IOException {
      Codecs.STRING.write(out, call.name);
    }

    @Override
    public SeveralProcess read(Decoder in) throws IOException {
      return new SeveralProcess(Codecs.STRING.read(in));
    }
  }

  /**
   * The process of {@link Loader#everything()}.
   */
  @SuppressWarnings("serial")
  static final class EverythingProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(EverythingProcess.class, new EverythingCodec());
    }

    private EverythingProcess() {
    }

    @Override
    public Void call() {
      try {
        Loader.everything();
        return null;
      } catch (Throwable thrown) {
        throw Results.sneaky(thrown);
      }
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws Throwable {
      try {
        get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, Throwable.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public EverythingProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public EverythingProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public EverythingProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link EverythingProcess} travels.
   */
  private static final class EverythingCodec extends CallCodec<EverythingProcess, Void> {
    private EverythingCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, EverythingProcess call) throws IOException {
    }

    @Override
    public EverythingProcess read(Decoder in) throws IOException {
      return new EverythingProcess();
    }
  }

  /**
   * The process of {@link Loader#any()}.
   */
  @SuppressWarnings("serial")
  static final class AnyProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(AnyProcess.class, new AnyCodec());
    }

    private AnyProcess() {
    }

    @Override
    public Integer call() throws Exception {
      return Loader.any();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws Exception {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, Exception.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public AnyProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public AnyProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public AnyProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link AnyProcess} travels.
   */
  private static final class AnyCodec extends CallCodec<AnyProcess, Integer> {
    private AnyCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, AnyProcess call) throws IOException {
    }

    @Override
    public AnyProcess read(Decoder in) throws IOException {
      return new AnyProcess();
    }
  }

  /**
   * The process of {@link Loader#interrupted()}.
   */
  @SuppressWarnings("serial")
  static final class InterruptedProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(InterruptedProcess.class, new InterruptedCodec());
    }

    private InterruptedProcess() {
    }

    @Override
    public Void call() throws InterruptedException, IOException {
      Loader.interrupted();
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws InterruptedException, IOException {
      try {
        get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, IOException.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public InterruptedProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public InterruptedProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public InterruptedProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link InterruptedProcess} travels.
   */
  private static final class InterruptedCodec extends CallCodec<InterruptedProcess, Void> {
    private InterruptedCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, InterruptedProcess call) throws IOException {
    }

    @Override
    public InterruptedProcess read(Decoder in) throws IOException {
      return new InterruptedProcess();
    }
  }

  /**
   * The process of {@link Loader#execution()}.
   */
  @SuppressWarnings("serial")
  static final class ExecutionProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(ExecutionProcess.class, new ExecutionCodec());
    }

    private ExecutionProcess() {
    }

    @Override
    public Void call() throws ExecutionException {
      Loader.execution();
      return null;
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public void result() throws ExecutionException, InterruptedException {
      try {
        get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, ExecutionException.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ExecutionProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ExecutionProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ExecutionProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ExecutionProcess} travels.
   */
  private static final class ExecutionCodec extends CallCodec<ExecutionProcess, Void> {
    private ExecutionCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, ExecutionProcess call) throws IOException {
    }

    @Override
    public ExecutionProcess read(Decoder in) throws IOException {
      return new ExecutionProcess();
    }
  }

  /**
   * The process of {@link Loader#unchecked()}.
   */
  @SuppressWarnings("serial")
  static final class UncheckedProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(UncheckedProcess.class, new UncheckedCodec());
    }

    private UncheckedProcess() {
    }

    @Override
    public Void call() {
      Loader.unchecked();
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
    public UncheckedProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public UncheckedProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public UncheckedProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link UncheckedProcess} travels.
   */
  private static final class UncheckedCodec extends CallCodec<UncheckedProcess, Void> {
    private UncheckedCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, UncheckedProcess call) throws IOException {
    }

    @Override
    public UncheckedProcess read(Decoder in) throws IOException {
      return new UncheckedProcess();
    }
  }

  /**
   * The process of {@link Loader#custom()}.
   */
  @SuppressWarnings("serial")
  static final class CustomProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(CustomProcess.class, new CustomCodec());
    }

    private CustomProcess() {
    }

    @Override
    public Integer call() {
      try {
        return Loader.custom();
      } catch (Throwable thrown) {
        throw Results.sneaky(thrown);
      }
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws Loader.LoadException, Loader.Trouble, InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, Loader.LoadException.class);
        Results.rethrow(failure, Loader.Trouble.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public CustomProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CustomProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CustomProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CustomProcess} travels.
   */
  private static final class CustomCodec extends CallCodec<CustomProcess, Integer> {
    private CustomCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, CustomProcess call) throws IOException {
    }

    @Override
    public CustomProcess read(Decoder in) throws IOException {
      return new CustomProcess();
    }
  }
}
