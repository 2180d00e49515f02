package dev.cordon.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A Python program that does something so often as it is told, and says how long that took. */
final class PythonJobs implements AutoCloseable {
  private static final double PER_NANO = 1e6;

  /** Null where there is no Python. */
  private final @Nullable PythonProgram program;

  /**
   * Starts it, if there is a Python.
   *
   * @param script the name of a resource beside this class
   */
  PythonJobs(String script) throws IOException {
    this.program = PythonProgram.installed().isPresent() ? new PythonProgram(script) : null;
  }

  /** Has it do something so often; returns the nanoseconds that it tells, NaN without Python. */
  double ask(String what, int count) throws IOException {
    return program == null ? Double.NaN : Long.parseLong(program.ask(what + " " + count));
  }

  /** Has it do something so often; returns thousands in a second, NaN without Python. */
  double rate(String what, int count) throws IOException {
    return count * PER_NANO / ask(what, count);
  }

  @Override
  public void close() throws IOException {
    if (program != null) {
      program.close();
    }
  }
}
