package dev.cordon.benchmarks;

import java.io.IOException;

/** A Python program that runs calls in the process pools of Python. */
final class PythonPools implements AutoCloseable {
  private final PythonProgram program;

  /**
   * Starts it.
   *
   * @throws IOException also if there is no Python
   */
  PythonPools() throws IOException {
    this.program = new PythonProgram("pools.py");
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
