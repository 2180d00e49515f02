package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
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
 * Runs the tasks of {@link Trees}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class TreesTasks {
  private TreesTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Trees#move(Trees.Folder, Trees.Document)}.
   */
  static MoveProcess move(Trees.Folder folder, Trees.Document document) {
    return new MoveProcess(folder, document);
  }

  /**
   * A process, not yet started, that will run {@link Trees#grow(Trees.Tree, Trees.Pair)}.
   */
  static GrowProcess grow(Trees.Tree<Integer> tree,
      Trees.Pair<String, Trees.Tree<Trees.Folder>> names) {
    return new GrowProcess(tree, names);
  }

  /**
   * A process, not yet started, that will run {@link Trees#bounds(Trees.Span, Trees.Pair)}.
   */
  static <T extends Comparable<T>> BoundsProcess<T> bounds(Trees.Span<T> span,
      Trees.Pair<T, T[]> more) {
    return new BoundsProcess<>(span, more);
  }

  /**
   * A process, not yet started, that will run {@link Trees#deepen(Trees.Deep)}.
   */
  static DeepenProcess deepen(Trees.Deep<String> deep) {
    return new DeepenProcess(deep);
  }

  /**
   * A process, not yet started, that will run {@link Trees#wild(Trees.Couple, Trees.Wild)}.
   */
  static WildProcess wild(Trees.Couple<?> couple, Trees.Wild wild) {
    return new WildProcess(couple, wild);
  }

  /**
   * The process of {@link Trees#move(Trees.Folder, Trees.Document)}.
   */
  @SuppressWarnings("serial")
  static final class MoveProcess extends TaskProcess<Trees.Folder> {
    static {
      CallCodec.register(MoveProcess.class, new MoveCodec());
    }

    private final Trees.Folder folder;

    private final Trees.Document document;

    private MoveProcess(Trees.Folder folder, Trees.Document document) {
      this.folder = folder;
      this.document = document;
    }

    @Override
    public Trees.Folder call() {
      return Trees.move(folder, document);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Trees.Folder result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public MoveProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MoveProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MoveProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MoveProcess} travels.
   */
  private static final class MoveCodec extends CallCodec<MoveProcess, Trees.Folder> {
    private MoveCodec() {
      super(FolderCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, MoveProcess call) throws IOException {
      FolderCodec.INSTANCE.write(out, call.folder);
      DocumentCodec.INSTANCE.write(out, call.document);
    }

    @Override
    public MoveProcess read(Decoder in) throws IOException {
      return new MoveProcess(FolderCodec.INSTANCE.read(in), DocumentCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Trees#grow(Trees.Tree, Trees.Pair)}.
   */
  @SuppressWarnings("serial")
  static final class GrowProcess extends TaskProcess<Trees.Tree<Integer>> {
    static {
      CallCodec.register(GrowProcess.class, new GrowCodec());
    }

    private final Trees.Tree<Integer> tree;

    private final Trees.Pair<String, Trees.Tree<Trees.Folder>> names;

    private GrowProcess(Trees.Tree<Integer> tree,
        Trees.Pair<String, Trees.Tree<Trees.Folder>> names) {
      this.tree = tree;
      this.names = names;
    }

    @Override
    public Trees.Tree<Integer> call() {
      return Trees.grow(tree, names);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Trees.Tree<Integer> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public GrowProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public GrowProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public GrowProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link GrowProcess} travels.
   */
  private static final class GrowCodec extends CallCodec<GrowProcess, Trees.Tree<Integer>> {
    private GrowCodec() {
      super(new TreeCodec<>(Codecs.boxed(Codecs.INT)));
    }

    @Override
    public void write(Encoder out, GrowProcess call) throws IOException {
      new TreeCodec<>(Codecs.boxed(Codecs.INT)).write(out, call.tree);
      new PairCodec<>(Codecs.STRING, new TreeCodec<>(FolderCodec.INSTANCE)).write(out, call.names);
    }

    @Override
    public GrowProcess read(Decoder in) throws IOException {
      return new GrowProcess(new TreeCodec<>(Codecs.boxed(Codecs.INT)).read(in),
          new PairCodec<>(Codecs.STRING, new TreeCodec<>(FolderCodec.INSTANCE)).read(in));
    }
  }

  /**
   * The process of {@link Trees#bounds(Trees.Span, Trees.Pair)}.
   */
  @SuppressWarnings("serial")
  static final class BoundsProcess<T extends Comparable<T>> extends TaskProcess<Trees.Pair<T, T>> {
    static {
      CallCodec.register(BoundsProcess.class, new BoundsCodec<>());
    }

    private final Trees.Span<T> span;

    private final Trees.Pair<T, T[]> more;

    private BoundsProcess(Trees.Span<T> span, Trees.Pair<T, T[]> more) {
      this.span = span;
      this.more = more;
    }

    @Override
    public Trees.Pair<T, T> call() {
      return Trees.bounds(span, more);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Trees.Pair<T, T> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public BoundsProcess<T> named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public BoundsProcess<T> with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public BoundsProcess<T> daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link BoundsProcess} travels.
   */
  private static final class BoundsCodec<T extends Comparable<T>> extends CallCodec<BoundsProcess<T>, Trees.Pair<T, T>> {
    private BoundsCodec() {
      super(new PairCodec<>(Codecs.<T>object(), Codecs.<T>object()));
    }

    @Override
    public void write(Encoder out, BoundsProcess<T> call) throws IOException {
      new SpanCodec<>(Codecs.<T>object()).write(out, call.span);
      new PairCodec<>(Codecs.<T>object(), Codecs.<T[]>object()).write(out, call.more);
    }

    @Override
    public BoundsProcess<T> read(Decoder in) throws IOException {
      return new BoundsProcess<>(new SpanCodec<>(Codecs.<T>object()).read(in),
          new PairCodec<>(Codecs.<T>object(), Codecs.<T[]>object()).read(in));
    }
  }

  /**
   * The process of {@link Trees#deepen(Trees.Deep)}.
   */
  @SuppressWarnings("serial")
  static final class DeepenProcess extends TaskProcess<Trees.Deep<String>> {
    static {
      CallCodec.register(DeepenProcess.class, new DeepenCodec());
    }

    private final Trees.Deep<String> deep;

    private DeepenProcess(Trees.Deep<String> deep) {
      this.deep = deep;
    }

    @Override
    public Trees.Deep<String> call() {
      return Trees.deepen(deep);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Trees.Deep<String> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public DeepenProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public DeepenProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public DeepenProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link DeepenProcess} travels.
   */
  private static final class DeepenCodec extends CallCodec<DeepenProcess, Trees.Deep<String>> {
    private DeepenCodec() {
      super(new DeepCodec<>(Codecs.STRING));
    }

    @Override
    public void write(Encoder out, DeepenProcess call) throws IOException {
      new DeepCodec<>(Codecs.STRING).write(out, call.deep);
    }

    @Override
    public DeepenProcess read(Decoder in) throws IOException {
      return new DeepenProcess(new DeepCodec<>(Codecs.STRING).read(in));
    }
  }

  /**
   * The process of {@link Trees#wild(Trees.Couple, Trees.Wild)}.
   */
  @SuppressWarnings("serial")
  static final class WildProcess extends TaskProcess<List<Trees.Couple<? extends Number>>> {
    static {
      CallCodec.register(WildProcess.class, new WildCodec());
    }

    private final Trees.Couple<?> couple;

    private final Trees.Wild wild;

    private WildProcess(Trees.Couple<?> couple, Trees.Wild wild) {
      this.couple = couple;
      this.wild = wild;
    }

    @Override
    public List<Trees.Couple<? extends Number>> call() {
      return Trees.wild(couple, wild);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public List<Trees.Couple<? extends Number>> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public WildProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public WildProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public WildProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link WildProcess} travels.
   */
  private static final class WildCodec extends CallCodec<WildProcess, List<Trees.Couple<? extends Number>>> {
    private WildCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, WildProcess call) throws IOException {
      Codecs.<Trees.Couple<?>>object().write(out, call.couple);
      Trees_WildCodec.INSTANCE.write(out, call.wild);
    }

    @Override
    public WildProcess read(Decoder in) throws IOException {
      return new WildProcess(Codecs.<Trees.Couple<?>>object().read(in),
          Trees_WildCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Trees.Couple} travels.
   */
  private static final class CoupleCodec<T> extends ReferenceCodec<Trees.Couple<T>> {
    private final Codec<T> t;

    private CoupleCodec(Codec<T> t) {
      this.t = t;
    }

    @Override
    protected void encode(Encoder out, Trees.Couple<T> value) throws IOException {
      t.write(out, value.left());
      t.write(out, value.right());
    }

    @Override
    protected Trees.Couple<T> decode(Decoder in) throws IOException {
      return new Trees.Couple<>(t.read(in), t.read(in));
    }
  }

  /**
   * How {@link Trees.Deep} travels.
   */
  private static final class DeepCodec<T> extends ReferenceCodec<Trees.Deep<T>> {
    private final Codec<T> t;

    private DeepCodec(Codec<T> t) {
      this.t = t;
    }

    @Override
    protected void encode(Encoder out, Trees.Deep<T> value) throws IOException {
      t.write(out, value.value());
      Codecs.optionalOf(new DeepCodec<>(Codecs.listOf(t))).write(out, value.next());
    }

    @Override
    protected Trees.Deep<T> decode(Decoder in) throws IOException {
      return new Trees.Deep<>(t.read(in),
          Codecs.optionalOf(new DeepCodec<>(Codecs.listOf(t))).read(in));
    }
  }

  /**
   * How {@link Trees.Document} travels.
   */
  private static final class DocumentCodec extends ReferenceCodec<Trees.Document> {
    static final DocumentCodec INSTANCE = new DocumentCodec();

    @Override
    protected void encode(Encoder out, Trees.Document value) throws IOException {
      Codecs.STRING.write(out, value.title());
      Codecs.mapOf(Codecs.STRING, FolderCodec.INSTANCE).write(out, value.links());
    }

    @Override
    protected Trees.Document decode(Decoder in) throws IOException {
      return new Trees.Document(Codecs.STRING.read(in),
          Codecs.mapOf(Codecs.STRING, FolderCodec.INSTANCE).read(in));
    }
  }

  /**
   * How {@link Trees.Folder} travels.
   */
  private static final class FolderCodec extends ReferenceCodec<Trees.Folder> {
    static final FolderCodec INSTANCE = new FolderCodec();

    @Override
    protected void encode(Encoder out, Trees.Folder value) throws IOException {
      Codecs.STRING.write(out, value.name());
      Codecs.listOf(DocumentCodec.INSTANCE).write(out, value.documents());
      this.write(out, value.parent());
    }

    @Override
    protected Trees.Folder decode(Decoder in) throws IOException {
      return new Trees.Folder(Codecs.STRING.read(in),
          Codecs.listOf(DocumentCodec.INSTANCE).read(in), this.read(in));
    }
  }

  /**
   * How {@link Trees.Pair} travels.
   */
  private static final class PairCodec<A, B> extends ReferenceCodec<Trees.Pair<A, B>> {
    private final Codec<A> a;

    private final Codec<B> b;

    private PairCodec(Codec<A> a, Codec<B> b) {
      this.a = a;
      this.b = b;
    }

    @Override
    protected void encode(Encoder out, Trees.Pair<A, B> value) throws IOException {
      a.write(out, value.first());
      b.write(out, value.second());
    }

    @Override
    protected Trees.Pair<A, B> decode(Decoder in) throws IOException {
      return new Trees.Pair<>(a.read(in), b.read(in));
    }
  }

  /**
   * How {@link Trees.Span} travels.
   */
  private static final class SpanCodec<T extends Comparable<T>> extends ReferenceCodec<Trees.Span<T>> {
    private final Codec<T> t;

    private SpanCodec(Codec<T> t) {
      this.t = t;
    }

    @Override
    protected void encode(Encoder out, Trees.Span<T> value) throws IOException {
      t.write(out, value.from());
      Codecs.optionalOf(t).write(out, value.to());
      Codecs.<T[]>object().write(out, value.others());
    }

    @Override
    protected Trees.Span<T> decode(Decoder in) throws IOException {
      return new Trees.Span<>(t.read(in), Codecs.optionalOf(t).read(in),
          Codecs.<T[]>object().read(in));
    }
  }

  /**
   * How {@link Trees.Tree} travels.
   */
  private static final class TreeCodec<T> extends ReferenceCodec<Trees.Tree<T>> {
    private final Codec<T> t;

    private TreeCodec(Codec<T> t) {
      this.t = t;
    }

    @Override
    protected void encode(Encoder out, Trees.Tree<T> value) throws IOException {
      t.write(out, value.value());
      Codecs.listOf(this).write(out, value.children());
    }

    @Override
    protected Trees.Tree<T> decode(Decoder in) throws IOException {
      return new Trees.Tree<>(t.read(in), Codecs.listOf(this).read(in));
    }
  }

  /**
   * How {@link Trees.Wild} travels.
   */
  private static final class Trees_WildCodec extends ReferenceCodec<Trees.Wild> {
    static final Trees_WildCodec INSTANCE = new Trees_WildCodec();

    @Override
    protected void encode(Encoder out, Trees.Wild value) throws IOException {
      Codecs.<Trees.Couple<?>>object().write(out, value.couple());
      new CoupleCodec<>(Codecs.STRING).write(out, value.plain());
    }

    @Override
    protected Trees.Wild decode(Decoder in) throws IOException {
      return new Trees.Wild(Codecs.<Trees.Couple<?>>object().read(in),
          new CoupleCodec<>(Codecs.STRING).read(in));
    }
  }
}
