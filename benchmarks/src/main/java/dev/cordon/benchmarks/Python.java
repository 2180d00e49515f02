package dev.cordon.benchmarks;

import java.io.IOException;

/** A Python program that lives long and starts processes with {@code multiprocessing}. */
final class Python implements AutoCloseable {
  private final PythonProgram program;

  /**
   * Starts it.
   *
   * @throws IOException also if there is no Python
   */
  Python() throws IOException {
    this.program = new PythonProgram("spawn.py");
  }

  /** {@return the number of its version, as in 3.11.7} */
  String version() {
    return program.version();
  }

  /** Has it start one process, and waits until that has ended. */
  Times spawn() throws IOException {
    String[] words = program.ask("").split(" ", 3);
    return new Times(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
  }

  @Override
  public void close() throws IOException {
    program.close();
  }

  /** Nanoseconds from just before the start to the first line, to the result and to the end. */
  record Times(long firstLine, long result, long end) {}
}
