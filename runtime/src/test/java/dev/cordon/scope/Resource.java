package dev.cordon.scope;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that tells how often it was closed, and may fail to. It belongs to one thread at once.
 */
@SuppressWarnings("try") // It throws whatever a test wants, also an InterruptedException.
final class Resource implements AutoCloseable {
  private final String name;
  private final List<String> log;
  private final @Nullable Throwable failure;
  private int closes;

  private Resource(String name, List<String> log, @Nullable Throwable failure) {
    this.name = name;
    this.log = log;
    this.failure = failure;
  }

  static Resource of(String name) {
    return logging(name, new ArrayList<>());
  }

  /** {@return one that adds its name to {@code log} when it is closed} */
  static Resource logging(String name, List<String> log) {
    return new Resource(name, log, null);
  }

  /** {@return one that throws {@code failure} when it is closed} */
  static Resource failing(Throwable failure) {
    return new Resource("failing", new ArrayList<>(), failure);
  }

  /** {@return how often it was closed} */
  int closes() {
    return closes;
  }

  @Override
  public void close() throws Exception {
    closes++;
    log.add(name);
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof Exception exception) {
      throw exception;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
