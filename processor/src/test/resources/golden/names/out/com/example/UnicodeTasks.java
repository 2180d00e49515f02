package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Unicode}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class UnicodeTasks {
  private UnicodeTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Unicode#überall(String)}.
   */
  static ÜberallProcess überall(Unicode unicode, String größe) {
    return new ÜberallProcess(unicode, größe);
  }

  /**
   * A process, not yet started, that will run {@link Unicode#数える(int)}.
   */
  static 数えるProcess 数える(int 数) {
    return new 数えるProcess(数);
  }

  /**
   * A process, not yet started, that will run {@link Unicode#𝒻(int)}.
   */
  static 𝒻Process 𝒻(int 𝓍) {
    return new 𝒻Process(𝓍);
  }

  /**
   * The process of {@link Unicode#überall(String)}.
   */
  @SuppressWarnings("serial")
  static final class ÜberallProcess extends TaskProcess<String> {
    static {
      CallCodec.register(ÜberallProcess.class, new ÜberallCodec());
    }

    private final Unicode unicode;

    private final String größe;

    private ÜberallProcess(Unicode unicode, String größe) {
      this.unicode = unicode;
      this.größe = größe;
    }

    @Override
    public String call() {
      return unicode.überall(größe);
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
    public ÜberallProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ÜberallProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ÜberallProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ÜberallProcess} travels.
   */
  private static final class ÜberallCodec extends CallCodec<ÜberallProcess, String> {
    private ÜberallCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, ÜberallProcess call) throws IOException {
      Codecs.<Unicode>object().write(out, call.unicode);
      Codecs.STRING.write(out, call.größe);
    }

    @Override
    public ÜberallProcess read(Decoder in) throws IOException {
      return new ÜberallProcess(Codecs.<Unicode>object().read(in), Codecs.STRING.read(in));
    }
  }

  /**
   * The process of {@link Unicode#数える(int)}.
   */
  @SuppressWarnings("serial")
  static final class 数えるProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(数えるProcess.class, new 数えるCodec());
    }

    private final int 数;

    private 数えるProcess(int 数) {
      this.数 = 数;
    }

    @Override
    public Integer call() {
      return Unicode.数える(数);
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
    public 数えるProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public 数えるProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public 数えるProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link 数えるProcess} travels.
   */
  private static final class 数えるCodec extends CallCodec<数えるProcess, Integer> {
    private 数えるCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, 数えるProcess call) throws IOException {
      out.writeInt(call.数);
    }

    @Override
    public 数えるProcess read(Decoder in) throws IOException {
      return new 数えるProcess(in.readInt());
    }
  }

  /**
   * The process of {@link Unicode#𝒻(int)}.
   */
  @SuppressWarnings("serial")
  static final class 𝒻Process extends TaskProcess<Integer> {
    static {
      CallCodec.register(𝒻Process.class, new 𝒻Codec());
    }

    private final int 𝓍;

    private 𝒻Process(int 𝓍) {
      this.𝓍 = 𝓍;
    }

    @Override
    public Integer call() {
      return Unicode.𝒻(𝓍);
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
    public 𝒻Process named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public 𝒻Process with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public 𝒻Process daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link 𝒻Process} travels.
   */
  private static final class 𝒻Codec extends CallCodec<𝒻Process, Integer> {
    private 𝒻Codec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, 𝒻Process call) throws IOException {
      out.writeInt(call.𝓍);
    }

    @Override
    public 𝒻Process read(Decoder in) throws IOException {
      return new 𝒻Process(in.readInt());
    }
  }
}
