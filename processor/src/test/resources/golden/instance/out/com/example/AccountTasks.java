package com.example;

import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
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
   * The process of {@link Account#close()}.
   */
  @SuppressWarnings("serial")
  public static final class CloseProcess extends TaskProcess<Void> {
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
   * The process of {@link Account#merge(Account, String)}.
   */
  @SuppressWarnings("serial")
  public static final class MergeProcess extends TaskProcess<Boolean> {
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
}
