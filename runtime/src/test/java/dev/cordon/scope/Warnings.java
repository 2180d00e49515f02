package dev.cordon.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What is logged on the current thread while it is open. */
final class Warnings extends Handler implements AutoCloseable {
  private static final Logger LOGGER = Logger.getLogger("dev.cordon");

  private final Thread owner = Thread.currentThread();
  private final List<LogRecord> records = new ArrayList<>();

  private Warnings() {}

  static Warnings open() {
    var warnings = new Warnings();
    LOGGER.addHandler(warnings);
    return warnings;
  }

  List<String> messages() {
    return records.stream().map(LogRecord::getMessage).toList();
  }

  List<Throwable> thrown() {
    return records.stream()
        .flatMap(warning -> Stream.ofNullable(warning.getThrown()))
        .toList();
  }

  @Override
  public void publish(LogRecord warning) {
    if (Thread.currentThread() == owner) {
      records.add(warning);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
  }
}
