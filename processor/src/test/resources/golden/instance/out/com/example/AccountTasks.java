package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.TimeCodecs;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.time.Duration;
import java.time.Year;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Account}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
public final class AccountTasks {
  private AccountTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Account#audit(Year)}.
   */
  static AuditProcess audit(Account account, Year year) {
    return new AuditProcess(account, year);
  }

  /**
   * A process, not yet started, that will run {@link Account#close()}.
   */
  public static CloseProcess close(Account account) {
    return new CloseProcess(account);
  }

  /**
   * A process, not yet started, that will run {@link Account#merge(Account, String)}.
   */
  public static MergeProcess merge(Account account__, Account account, String account_) {
    return new MergeProcess(account__, account, account_);
  }

  /**
   * The process of {@link Account#audit(Year)}.
   */
  @SuppressWarnings("serial")
  static final class AuditProcess extends TaskProcess<String> {
    static {
      CallCodec.register(AuditProcess.class, new AuditCodec());
    }

    private final Account account;

    private final Year year;

    private AuditProcess(Account account, Year year) {
      super(LaunchOptions.defaults().timeout(Duration.ofSeconds(10)));
      this.account = account;
      this.year = year;
    }

    @Override
    public String call() {
      return account.audit(year);
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
    public AuditProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public AuditProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public AuditProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link AuditProcess} travels.
   */
  private static final class AuditCodec extends CallCodec<AuditProcess, String> {
    private AuditCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, AuditProcess call) throws IOException {
      Codecs.<Account>object().write(out, call.account);
      TimeCodecs.YEAR.write(out, call.year);
    }

    @Override
    public AuditProcess read(Decoder in) throws IOException {
      return new AuditProcess(Codecs.<Account>object().read(in), TimeCodecs.YEAR.read(in));
    }
  }

  /**
   * The process of {@link Account#close()}.
   */
  @SuppressWarnings("serial")
  public static final class CloseProcess extends TaskProcess<Void> {
    static {
      CallCodec.register(CloseProcess.class, new CloseCodec());
    }

    private final Account account;

    private CloseProcess(Account account) {
      this.account = account;
    }

    @Override
    public Void call() {
      account.close();
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
    public CloseProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CloseProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CloseProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CloseProcess} travels.
   */
  private static final class CloseCodec extends CallCodec<CloseProcess, Void> {
    private CloseCodec() {
      super(Codecs.VOID);
    }

    @Override
    public void write(Encoder out, CloseProcess call) throws IOException {
      Codecs.<Account>object().write(out, call.account);
    }

    @Override
    public CloseProcess read(Decoder in) throws IOException {
      return new CloseProcess(Codecs.<Account>object().read(in));
    }
  }

  /**
   * The process of {@link Account#merge(Account, String)}.
   */
  @SuppressWarnings("serial")
  public static final class MergeProcess extends TaskProcess<Boolean> {
    static {
      CallCodec.register(MergeProcess.class, new MergeCodec());
    }

    private final Account account__;

    private final Account account;

    private final String account_;

    private MergeProcess(Account account__, Account account, String account_) {
      this.account__ = account__;
      this.account = account;
      this.account_ = account_;
    }

    @Override
    public Boolean call() {
      return account__.merge(account, account_);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public boolean result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public MergeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MergeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MergeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MergeProcess} travels.
   */
  private static final class MergeCodec extends CallCodec<MergeProcess, Boolean> {
    private MergeCodec() {
      super(Codecs.BOOLEAN);
    }

    @Override
    public void write(Encoder out, MergeProcess call) throws IOException {
      Codecs.<Account>object().write(out, call.account__);
      Codecs.<Account>object().write(out, call.account);
      Codecs.STRING.write(out, call.account_);
    }

    @Override
    public MergeProcess read(Decoder in) throws IOException {
      return new MergeProcess(Codecs.<Account>object().read(in), Codecs.<Account>object().read(in),
          Codecs.STRING.read(in));
    }
  }
}
