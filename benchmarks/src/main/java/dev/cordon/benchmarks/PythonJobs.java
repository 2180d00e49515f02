package dev.cordon.benchmarks;

import java.io.IOException;

/** A Python program that does something so often as it is told, and says how long that took. */
final class PythonJobs implements AutoCloseable {
  private final PythonProgram program;

  /**
   * Starts it.
   *
   * @param script the name of a resource beside this class
   * @throws IOException also if there is no Python
   */
  PythonJobs(String script) throws IOException {
    this.program = new PythonProgram(script);
  }

  /** Has it do something so often; returns the nanoseconds that it tells. */
  long ask(String what, int count) throws IOException {
    return Long.parseLong(program.ask(what + " " + count));
  }

  @Override
  public void close() throws IOException {
    program.close();
  }
}
