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
 * Runs the tasks of {@link Recursive}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class RecursiveTasks {
  private RecursiveTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Recursive#node(Recursive.Node)}.
   */
  static NodeProcess node(Recursive.Node node) {
    return new NodeProcess(node);
  }

  /**
   * A process, not yet started, that will run {@link Recursive#self(Recursive.Self)}.
   */
  static <T extends Recursive.Self<T>> SelfProcess<T> self(T self) {
    return new SelfProcess<>(self);
  }

  /**
   * A process, not yet started, that will run {@link Recursive#growing(Recursive.Growing)}.
   */
  static GrowingProcess growing(Recursive.Growing<String> growing) {
    return new GrowingProcess(growing);
  }

  /**
   * The process of {@link Recursive#node(Recursive.Node)}.
   */
  @SuppressWarnings("serial")
  static final class NodeProcess extends TaskProcess<Recursive.Node> {
    static {
      CallCodec.register(NodeProcess.class, new NodeCodec());
    }

    private final Recursive.Node node;

    private NodeProcess(Recursive.Node node) {
      this.node = node;
    }

    @Override
    public Recursive.Node call() {
      return Recursive.node(node);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Recursive.Node result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public NodeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public NodeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public NodeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link NodeProcess} travels.
   */
  private static final class NodeCodec extends CallCodec<NodeProcess, Recursive.Node> {
    private NodeCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, NodeProcess call) throws IOException {
      Codecs.<Recursive.Node>object().write(out, call.node);
    }

    @Override
    public NodeProcess read(Decoder in) throws IOException {
      return new NodeProcess(Codecs.<Recursive.Node>object().read(in));
    }
  }

  /**
   * The process of {@link Recursive#self(Recursive.Self)}.
   */
  @SuppressWarnings("serial")
  static final class SelfProcess<T extends Recursive.Self<T>> extends TaskProcess<T> {
    static {
      CallCodec.register(SelfProcess.class, new SelfCodec<>());
    }

    private final T self;

    private SelfProcess(T self) {
      this.self = self;
    }

    @Override
    public T call() {
      return Recursive.self(self);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public T result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public SelfProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public SelfProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public SelfProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link SelfProcess} travels.
   */
  private static final class SelfCodec<T extends Recursive.Self<T>> extends CallCodec<SelfProcess<T>, T> {
    private SelfCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, SelfProcess<T> call) throws IOException {
      Codecs.<T>object().write(out, call.self);
    }

    @Override
    public SelfProcess<T> read(Decoder in) throws IOException {
      return new SelfProcess<>(Codecs.<T>object().read(in));
    }
  }

  /**
   * The process of {@link Recursive#growing(Recursive.Growing)}.
   */
  @SuppressWarnings("serial")
  static final class GrowingProcess extends TaskProcess<Recursive.Growing<String>> {
    static {
      CallCodec.register(GrowingProcess.class, new GrowingCodec());
    }

    private final Recursive.Growing<String> growing;

    private GrowingProcess(Recursive.Growing<String> growing) {
      this.growing = growing;
    }

    @Override
    public Recursive.Growing<String> call() {
      return Recursive.growing(growing);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Recursive.Growing<String> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public GrowingProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public GrowingProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public GrowingProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link GrowingProcess} travels.
   */
  private static final class GrowingCodec extends CallCodec<GrowingProcess, Recursive.Growing<String>> {
    private GrowingCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, GrowingProcess call) throws IOException {
      Codecs.<Recursive.Growing<String>>object().write(out, call.growing);
    }

    @Override
    public GrowingProcess read(Decoder in) throws IOException {
      return new GrowingProcess(Codecs.<Recursive.Growing<String>>object().read(in));
    }
  }
}
