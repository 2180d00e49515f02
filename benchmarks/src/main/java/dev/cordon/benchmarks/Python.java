package dev.cordon.benchmarks;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Python program that lives long and starts processes with {@code multiprocessing}. */
final class Python implements AutoCloseable {

  /** Null where there is no Python. */
  private final @Nullable PythonProgram program;

  /** Starts it, if there is a Python. */
  Python() throws IOException {
    this.program = PythonProgram.installed().isPresent() ? new PythonProgram("spawn.py") : null;
  }

  /** Has it start one process, and waits until that has ended; empty without Python. */
  Optional<Times> spawn() throws IOException {
    if (program == null) {
      return Optional.empty();
    }
    String[] words = program.ask("").split(" ", 3);
    return Optional.of(
        new Times(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2])));
  }

  @Override
  public void close() throws IOException {
    if (program != null) {
      program.close();
    }
  }

  /** Nanoseconds from just before the start to the first line, to the result and to the end. */
  record Times(long firstLine, long result, long end) {}
}
