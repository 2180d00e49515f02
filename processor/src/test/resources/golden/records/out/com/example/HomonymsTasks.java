package com.example;

import com.example.other.Page;
import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Homonyms}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class HomonymsTasks {
  private HomonymsTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Homonyms#part(Homonyms.Left.Part, Homonyms.Right.Part)}.
   */
  static PartProcess part(Homonyms.Left.Part left, Homonyms.Right.Part right) {
    return new PartProcess(left, right);
  }

  /**
   * A process, not yet started, that will run {@link Homonyms#page(Page, Homonyms.Print, Homonyms.Right.Page, com.example.more.Page)}.
   */
  static PageProcess page(Page page, Homonyms.Print print, Homonyms.Right.Page other,
      com.example.more.Page third) {
    return new PageProcess(page, print, other, third);
  }

  /**
   * The process of {@link Homonyms#part(Homonyms.Left.Part, Homonyms.Right.Part)}.
   */
  @SuppressWarnings("serial")
  static final class PartProcess extends TaskProcess<Homonyms.Left.Part> {
    static {
      CallCodec.register(PartProcess.class, new PartCodec());
    }

    private final Homonyms.Left.Part left;

    private final Homonyms.Right.Part right;

    private PartProcess(Homonyms.Left.Part left, Homonyms.Right.Part right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Homonyms.Left.Part call() {
      return Homonyms.part(left, right);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Homonyms.Left.Part result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public PartProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public PartProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public PartProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link PartProcess} travels.
   */
  private static final class PartCodec extends CallCodec<PartProcess, Homonyms.Left.Part> {
    private PartCodec() {
      super(Homonyms_Left_PartCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, PartProcess call) throws IOException {
      Homonyms_Left_PartCodec.INSTANCE.write(out, call.left);
      Homonyms_Right_PartCodec.INSTANCE.write(out, call.right);
    }

    @Override
    public PartProcess read(Decoder in) throws IOException {
      return new PartProcess(Homonyms_Left_PartCodec.INSTANCE.read(in),
          Homonyms_Right_PartCodec.INSTANCE.read(in));
    }
  }

  /**
   * The process of {@link Homonyms#page(Page, Homonyms.Print, Homonyms.Right.Page, com.example.more.Page)}.
   */
  @SuppressWarnings("serial")
  static final class PageProcess extends TaskProcess<Page> {
    static {
      CallCodec.register(PageProcess.class, new PageCodec());
    }

    private final Page page;

    private final Homonyms.Print print;

    private final Homonyms.Right.Page other;

    private final com.example.more.Page third;

    private PageProcess(Page page, Homonyms.Print print, Homonyms.Right.Page other,
        com.example.more.Page third) {
      this.page = page;
      this.print = print;
      this.other = other;
      this.third = third;
    }

    @Override
    public Page call() {
      return Homonyms.page(page, print, other, third);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Page result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public PageProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public PageProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public PageProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link PageProcess} travels.
   */
  private static final class PageCodec extends CallCodec<PageProcess, Page> {
    private PageCodec() {
      super(PageCodec3.INSTANCE);
    }

    @Override
    public void write(Encoder out, PageProcess call) throws IOException {
      PageCodec3.INSTANCE.write(out, call.page);
      Homonyms_PrintCodec.INSTANCE.write(out, call.print);
      Homonyms_Right_PageCodec.INSTANCE.write(out, call.other);
      PageCodec2.INSTANCE.write(out, call.third);
    }

    @Override
    public PageProcess read(Decoder in) throws IOException {
      return new PageProcess(PageCodec3.INSTANCE.read(in), Homonyms_PrintCodec.INSTANCE.read(in),
          Homonyms_Right_PageCodec.INSTANCE.read(in), PageCodec2.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Homonyms.Left.Part} travels.
   */
  private static final class Homonyms_Left_PartCodec extends ReferenceCodec<Homonyms.Left.Part> {
    static final Homonyms_Left_PartCodec INSTANCE = new Homonyms_Left_PartCodec();

    @Override
    protected void encode(Encoder out, Homonyms.Left.Part value) throws IOException {
      Codecs.STRING.write(out, value.text());
    }

    @Override
    protected Homonyms.Left.Part decode(Decoder in) throws IOException {
      return new Homonyms.Left.Part(Codecs.STRING.read(in));
    }
  }

  /**
   * How {@link Homonyms.Print} travels.
   */
  private static final class Homonyms_PrintCodec extends ReferenceCodec<Homonyms.Print> {
    static final Homonyms_PrintCodec INSTANCE = new Homonyms_PrintCodec();

    @Override
    protected void encode(Encoder out, Homonyms.Print value) throws IOException {
      PageCodec3.INSTANCE.write(out, value.page());
    }

    @Override
    protected Homonyms.Print decode(Decoder in) throws IOException {
      return new Homonyms.Print(PageCodec3.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Homonyms.Right.Page} travels.
   */
  private static final class Homonyms_Right_PageCodec extends ReferenceCodec<Homonyms.Right.Page> {
    static final Homonyms_Right_PageCodec INSTANCE = new Homonyms_Right_PageCodec();

    @Override
    protected void encode(Encoder out, Homonyms.Right.Page value) throws IOException {
      Homonyms_Right_PartCodec.INSTANCE.write(out, value.part());
    }

    @Override
    protected Homonyms.Right.Page decode(Decoder in) throws IOException {
      return new Homonyms.Right.Page(Homonyms_Right_PartCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Homonyms.Right.Part} travels.
   */
  private static final class Homonyms_Right_PartCodec extends ReferenceCodec<Homonyms.Right.Part> {
    static final Homonyms_Right_PartCodec INSTANCE = new Homonyms_Right_PartCodec();

    @Override
    protected void encode(Encoder out, Homonyms.Right.Part value) throws IOException {
      out.writeInt(value.number());
    }

    @Override
    protected Homonyms.Right.Part decode(Decoder in) throws IOException {
      return new Homonyms.Right.Part(in.readInt());
    }
  }

  /**
   * How {@link com.example.more.Page} travels.
   */
  private static final class PageCodec2 extends ReferenceCodec<com.example.more.Page> {
    static final PageCodec2 INSTANCE = new PageCodec2();

    @Override
    protected void encode(Encoder out, com.example.more.Page value) throws IOException {
      out.writeInt(value.number());
    }

    @Override
    protected com.example.more.Page decode(Decoder in) throws IOException {
      return new com.example.more.Page(in.readInt());
    }
  }

  /**
   * How {@link Page} travels.
   */
  private static final class PageCodec3 extends ReferenceCodec<Page> {
    static final PageCodec3 INSTANCE = new PageCodec3();

    @Override
    protected void encode(Encoder out, Page value) throws IOException {
      out.writeInt(value.number());
      Page_PrintCodec.INSTANCE.write(out, value.print());
    }

    @Override
    protected Page decode(Decoder in) throws IOException {
      return new Page(in.readInt(), Page_PrintCodec.INSTANCE.read(in));
    }
  }

  /**
   * How {@link Page.Print} travels.
   */
  private static final class Page_PrintCodec extends ReferenceCodec<Page.Print> {
    static final Page_PrintCodec INSTANCE = new Page_PrintCodec();

    @Override
    protected void encode(Encoder out, Page.Print value) throws IOException {
      Codecs.STRING.write(out, value.text());
    }

    @Override
    protected Page.Print decode(Decoder in) throws IOException {
      return new Page.Print(Codecs.STRING.read(in));
    }
  }
}
