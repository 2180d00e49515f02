package dev.cordon.internal.engine;

import dev.cordon.internal.wire.ResultsMessage.Result;
import dev.cordon.internal.wire.Slate;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker's {@link Slate} says, once there is one. Safe for use by several threads. */
final class Account {
  private final String worker;
  private volatile Slate.@Nullable Reader slate;

  Account(String worker) {
    this.worker = worker;
  }

  void open(Path file) throws IOException {
    slate = new Slate.Reader(file);
  }

  /** {@return which call it has begun; where that cannot be read, any may have} */
  Slate.Begun begun() {
    Slate.Reader reader = slate;
    if (reader == null) {
      return new Slate.Begun(0, 0, 0, 0);
    }
    try {
      return reader.begun();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, worker + ": the slate cannot be read", e);
      return new Slate.Begun(Long.MAX_VALUE, System.nanoTime(), 0, 0);
    }
  }

  /** {@return the results that it may not have sent} */
  List<Result> results() {
    Slate.Reader reader = slate;
    if (reader == null) {
      return List.of();
    }
    try {
      return reader.results();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, worker + ": the slate cannot be read", e);
      return List.of();
    }
  }

  void close() {
    Slate.Reader reader = slate;
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, worker + ": the slate stays open", e);
      }
    }
  }
}
