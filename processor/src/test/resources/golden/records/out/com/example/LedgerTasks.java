package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.JdkCodecs;
import dev.cordon.codec.ReferenceCodec;
import dev.cordon.codec.TimeCodecs;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Ledger}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class LedgerTasks {
  private LedgerTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Ledger#largest(List, Ledger.Currency)}.
   */
  static LargestProcess largest(List<Ledger.Entry> entries, Ledger.Currency currency) {
    return new LargestProcess(entries, currency);
  }

  /**
   * A process, not yet started, that will run {@link Ledger#check(Ledger.Entry...)}.
   */
  static CheckProcess check(Ledger.Entry... entries) {
    return new CheckProcess(entries);
  }

  /**
   * The process of {@link Ledger#largest(List, Ledger.Currency)}.
   */
  @SuppressWarnings("serial")
  static final class LargestProcess extends TaskProcess<Ledger.Entry> {
    static {
      CallCodec.register(LargestProcess.class, new LargestCodec());
    }

    private final List<Ledger.Entry> entries;

    private final Ledger.Currency currency;

    private LargestProcess(List<Ledger.Entry> entries, Ledger.Currency currency) {
      this.entries = entries;
      this.currency = currency;
    }

    @Override
    public Ledger.Entry call() {
      return Ledger.largest(entries, currency);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Ledger.Entry result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public LargestProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public LargestProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public LargestProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link LargestProcess} travels.
   */
  private static final class LargestCodec extends CallCodec<LargestProcess, Ledger.Entry> {
    private LargestCodec() {
      super(EntryCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, LargestProcess call) throws IOException {
      Codecs.listOf(EntryCodec.INSTANCE).write(out, call.entries);
      Codecs.enumOf(Ledger.Currency.class).write(out, call.currency);
    }

    @Override
    public LargestProcess read(Decoder in) throws IOException {
      return new LargestProcess(Codecs.listOf(EntryCodec.INSTANCE).read(in),
          Codecs.enumOf(Ledger.Currency.class).read(in));
    }
  }

  /**
   * The process of {@link Ledger#check(Ledger.Entry...)}.
   */
  @SuppressWarnings("serial")
  static final class CheckProcess extends TaskProcess<Ledger.Nothing> {
    static {
      CallCodec.register(CheckProcess.class, new CheckCodec());
    }

    private final Ledger.Entry[] entries;

    private CheckProcess(Ledger.Entry[] entries) {
      this.entries = entries;
    }

    @Override
    public Ledger.Nothing call() {
      return Ledger.check(entries);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Ledger.Nothing result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public CheckProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CheckProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CheckProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CheckProcess} travels.
   */
  private static final class CheckCodec extends CallCodec<CheckProcess, Ledger.Nothing> {
    private CheckCodec() {
      super(NothingCodec.INSTANCE);
    }

    @Override
    public void write(Encoder out, CheckProcess call) throws IOException {
      Codecs.arrayOf(EntryCodec.INSTANCE, Ledger.Entry.class).write(out, call.entries);
    }

    @Override
    public CheckProcess read(Decoder in) throws IOException {
      return new CheckProcess(Codecs.arrayOf(EntryCodec.INSTANCE, Ledger.Entry.class).read(in));
    }
  }

  /**
   * How {@link Ledger.Entry} travels.
   */
  private static final class EntryCodec extends ReferenceCodec<Ledger.Entry> {
    static final EntryCodec INSTANCE = new EntryCodec();

    @Override
    protected void encode(Encoder out, Ledger.Entry value) throws IOException {
      TimeCodecs.LOCAL_DATE.write(out, value.date());
      MoneyCodec.INSTANCE.write(out, value.amount());
      Codecs.arrayOf(Codecs.STRING, String.class).write(out, value.tags());
    }

    @Override
    protected Ledger.Entry decode(Decoder in) throws IOException {
      return new Ledger.Entry(TimeCodecs.LOCAL_DATE.read(in), MoneyCodec.INSTANCE.read(in),
          Codecs.arrayOf(Codecs.STRING, String.class).read(in));
    }
  }

  /**
   * How {@link Ledger.Money} travels.
   */
  private static final class MoneyCodec extends ReferenceCodec<Ledger.Money> {
    static final MoneyCodec INSTANCE = new MoneyCodec();

    @Override
    protected void encode(Encoder out, Ledger.Money value) throws IOException {
      JdkCodecs.BIG_DECIMAL.write(out, value.value());
      Codecs.enumOf(Ledger.Currency.class).write(out, value.currency());
    }

    @Override
    protected Ledger.Money decode(Decoder in) throws IOException {
      return new Ledger.Money(JdkCodecs.BIG_DECIMAL.read(in),
          Codecs.enumOf(Ledger.Currency.class).read(in));
    }
  }

  /**
   * How {@link Ledger.Nothing} travels.
   */
  private static final class NothingCodec extends ReferenceCodec<Ledger.Nothing> {
    static final NothingCodec INSTANCE = new NothingCodec();

    @Override
    protected void encode(Encoder out, Ledger.Nothing value) throws IOException {
    }

    @Override
    protected Ledger.Nothing decode(Decoder in) throws IOException {
      return new Ledger.Nothing();
    }
  }
}
