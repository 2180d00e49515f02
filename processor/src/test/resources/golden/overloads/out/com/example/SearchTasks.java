package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.JdkCodecs;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Search}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class SearchTasks {
  private SearchTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Search#count(String)}.
   */
  static CountProcess count(String text) {
    return new CountProcess(text);
  }

  /**
   * A process, not yet started, that will run {@link Search#count(Path)}.
   */
  static CountFileProcess count(Path file) {
    return new CountFileProcess(file);
  }

  /**
   * A process, not yet started, that will run {@link Search#count(List)}.
   */
  static CountFilesProcess count(List<Path> files) {
    return new CountFilesProcess(files);
  }

  /**
   * A process, not yet started, that will run {@link Search#count(String, int, int)}.
   */
  static CountWithinProcess count(String text, int from, int to) {
    return new CountWithinProcess(text, from, to);
  }

  /**
   * A process, not yet started, that will run {@link Search#size(long)}.
   */
  static SizeProcess size(long value) {
    return new SizeProcess(value);
  }

  /**
   * A process, not yet started, that will run {@link Search#size(int)}.
   */
  static IntSizeProcess size(int value) {
    return new IntSizeProcess(value);
  }

  /**
   * The process of {@link Search#count(String)}.
   */
  @SuppressWarnings("serial")
  static final class CountProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(CountProcess.class, new CountCodec());
    }

    private final String text;

    private CountProcess(String text) {
      this.text = text;
    }

    @Override
    public Integer call() {
      return Search.count(text);
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
    public CountProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CountProcess} travels.
   */
  private static final class CountCodec extends CallCodec<CountProcess, Integer> {
    private CountCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, CountProcess call) throws IOException {
      Codecs.STRING.write(out, call.text);
    }

    @Override
    public CountProcess read(Decoder in) throws IOException {
      return new CountProcess(Codecs.STRING.read(in));
    }
  }

  /**
   * The process of {@link Search#count(Path)}.
   */
  @SuppressWarnings("serial")
  static final class CountFileProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(CountFileProcess.class, new CountFileCodec());
    }

    private final Path file;

    private CountFileProcess(Path file) {
      this.file = file;
    }

    @Override
    public Integer call() {
      return Search.count(file);
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
    public CountFileProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountFileProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountFileProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CountFileProcess} travels.
   */
  private static final class CountFileCodec extends CallCodec<CountFileProcess, Integer> {
    private CountFileCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, CountFileProcess call) throws IOException {
      JdkCodecs.PATH.write(out, call.file);
    }

    @Override
    public CountFileProcess read(Decoder in) throws IOException {
      return new CountFileProcess(JdkCodecs.PATH.read(in));
    }
  }

  /**
   * The process of {@link Search#count(List)}.
   */
  @SuppressWarnings("serial")
  static final class CountFilesProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(CountFilesProcess.class, new CountFilesCodec());
    }

    private final List<Path> files;

    private CountFilesProcess(List<Path> files) {
      this.files = files;
    }

    @Override
    public Integer call() {
      return Search.count(files);
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
    public CountFilesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountFilesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountFilesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CountFilesProcess} travels.
   */
  private static final class CountFilesCodec extends CallCodec<CountFilesProcess, Integer> {
    private CountFilesCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, CountFilesProcess call) throws IOException {
      Codecs.listOf(JdkCodecs.PATH).write(out, call.files);
    }

    @Override
    public CountFilesProcess read(Decoder in) throws IOException {
      return new CountFilesProcess(Codecs.listOf(JdkCodecs.PATH).read(in));
    }
  }

  /**
   * The process of {@link Search#count(String, int, int)}.
   */
  @SuppressWarnings("serial")
  static final class CountWithinProcess extends TaskProcess<Long> {
    static {
      CallCodec.register(CountWithinProcess.class, new CountWithinCodec());
    }

    private final String text;

    private final int from;

    private final int to;

    private CountWithinProcess(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
    }

    @Override
    public Long call() {
      return Search.count(text, from, to);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public long result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public CountWithinProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CountWithinProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CountWithinProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CountWithinProcess} travels.
   */
  private static final class CountWithinCodec extends CallCodec<CountWithinProcess, Long> {
    private CountWithinCodec() {
      super(Codecs.LONG);
    }

    @Override
    public void write(Encoder out, CountWithinProcess call) throws IOException {
      Codecs.STRING.write(out, call.text);
      out.writeInt(call.from);
      out.writeInt(call.to);
    }

    @Override
    public CountWithinProcess read(Decoder in) throws IOException {
      return new CountWithinProcess(Codecs.STRING.read(in), in.readInt(), in.readInt());
    }
  }

  /**
   * The process of {@link Search#size(long)}.
   */
  @SuppressWarnings("serial")
  static final class SizeProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(SizeProcess.class, new SizeCodec());
    }

    private final long value;

    private SizeProcess(long value) {
      this.value = value;
    }

    @Override
    public Integer call() {
      return Search.size(value);
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
    public SizeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SizeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link SizeProcess} travels.
   */
  private static final class SizeCodec extends CallCodec<SizeProcess, Integer> {
    private SizeCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, SizeProcess call) throws IOException {
      out.writeLong(call.value);
    }

    @Override
    public SizeProcess read(Decoder in) throws IOException {
      return new SizeProcess(in.readLong());
    }
  }

  /**
   * The process of {@link Search#size(int)}.
   */
  @SuppressWarnings("serial")
  static final class IntSizeProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(IntSizeProcess.class, new IntSizeCodec());
    }

    private final int value;

    private IntSizeProcess(int value) {
      this.value = value;
    }

    @Override
    public Integer call() {
      return Search.size(value);
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
    public IntSizeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public IntSizeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public IntSizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link IntSizeProcess} travels.
   */
  private static final class IntSizeCodec extends CallCodec<IntSizeProcess, Integer> {
    private IntSizeCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, IntSizeProcess call) throws IOException {
      out.writeInt(call.value);
    }

    @Override
    public IntSizeProcess read(Decoder in) throws IOException {
      return new IntSizeProcess(in.readInt());
    }
  }
}
