package dev.cordon.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was known of a task's process, or of its thread, when its outcome was told. Immutable.
 *
 * <p>Of a thread there is neither exit status nor standard error; its process is this one.
 */
public final class Evidence {
  private final String task;
  private final long pid;
  private final Instant started;
  private final Duration uptime;
  private final OptionalInt exitValue;
  private final String stderrTail;
  private final Optional<String> threadDump;
  private final Optional<String> errorFile;
  private final boolean ofThread;

  Evidence(
      String task,
      long pid,
      Instant started,
      Duration uptime,
      OptionalInt exitValue,
      String stderrTail,
      Optional<String> threadDump,
      Optional<String> errorFile) {
    this(task, pid, started, uptime, exitValue, stderrTail, threadDump, errorFile, false);
  }

  private Evidence(
      String task,
      long pid,
      Instant started,
      Duration uptime,
      OptionalInt exitValue,
      String stderrTail,
      Optional<String> threadDump,
      Optional<String> errorFile,
      boolean ofThread) {
    this.task = task;
    this.pid = pid;
    this.started = started;
    this.uptime = uptime;
    this.exitValue = exitValue;
    this.stderrTail = stderrTail;
    this.threadDump = threadDump;
    this.errorFile = errorFile;
    this.ofThread = ofThread;
  }

  /** {@return what is known of a task that was cancelled before its start} */
  public static Evidence ofUnstarted(String task) {
    return new Evidence(
        task,
        0,
        Instant.now(),
        Duration.ZERO,
        OptionalInt.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** {@return what is known of a process, beside what the methods below add} */
  public static Evidence ofProcess(String task, long pid, Instant started, Duration uptime) {
    return new Evidence(
        task, pid, started, uptime, OptionalInt.empty(), "", Optional.empty(), Optional.empty());
  }

  /** {@return this, of a process that has ended with that status} */
  public Evidence withExitValue(int status) {
    return with(OptionalInt.of(status), stderrTail, threadDump, errorFile);
  }

  /** {@return this, with the last lines of the standard error} */
  public Evidence withStderrTail(String lines) {
    return with(exitValue, lines, threadDump, errorFile);
  }

  /** {@return this, with what the threads were doing} */
  public Evidence withThreadDump(String dump) {
    return with(exitValue, stderrTail, Optional.of(dump), errorFile);
  }

  /** {@return this, with the text of the JVM's fatal error log} */
  public Evidence withErrorFile(String text) {
    return with(exitValue, stderrTail, threadDump, Optional.of(text));
  }

  private Evidence with(
      OptionalInt status, String lines, Optional<String> dump, Optional<String> log) {
    return new Evidence(task, pid, started, uptime, status, lines, dump, log, ofThread);
  }

  /** {@return what is known of a thread of this process} */
  public static Evidence ofThread(
      String task, Instant started, Duration uptime, Optional<String> threadDump) {
    return new Evidence(
        task,
        ProcessHandle.current().pid(),
        started,
        uptime,
        OptionalInt.empty(),
        "",
        threadDump,
        Optional.empty(),
        true);
  }

  /** {@return whether it is about a thread} */
  boolean isOfThread() {
    return ofThread;
  }

  /** {@return the task's name} */
  public String task() {
    return task;
  }

  /** {@return the number of the process; 0 for a task that was cancelled before its start} */
  public long pid() {
    return pid;
  }

  /** {@return when the process or thread was started, or the task cancelled before its start} */
  public Instant started() {
    return started;
  }

  /** {@return how long it had run} */
  public Duration uptime() {
    return uptime;
  }

  /** {@return its exit status, 128 + n after signal n; empty if it was still running} */
  public OptionalInt exitValue() {
    return exitValue;
  }

  /** {@return the last lines, up to 8 KiB, of its standard error, which may be empty} */
  public String stderrTail() {
    return stderrTail;
  }

  /**
   * {@return its threads and what they were doing just before Cordon ended it, if it still
   * answered; what a thread was doing when it was interrupted}
   */
  public Optional<String> threadDump() {
    return threadDump;
  }

  /** {@return the text of the JVM's fatal error log, if it wrote one} */
  public Optional<String> errorFile() {
    return errorFile;
  }

  /** Describes all but the dump and the log, for an error message. */
  @Override
  public String toString() {
    var text = new StringBuilder(ofThread ? "a thread of pid " : "pid ").append(pid);
    exitValue.ifPresent(status -> text.append(", exit status ").append(status));
    text.append(", after ").append(uptime.toMillis()).append(" ms");
    if (!stderrTail.isBlank()) {
      text.append("; its standard error ended with:\n").append(stderrTail.stripTrailing());
    }
    return text.toString();
  }
}
