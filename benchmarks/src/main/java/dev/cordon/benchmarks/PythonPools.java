package dev.cordon.benchmarks;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;

/** A Python program that runs calls in the process pools of Python. */
final class PythonPools implements AutoCloseable {
  private static final String SCRIPT = "dev/cordon/benchmarks/pools.py";

  private final Scratch scratch;
  private final Process process;
  private final Writer in;
  private final BufferedReader out;
  private final String version;

  /**
   * Starts it.
   *
   * @throws IOException also if there is no Python
   */
  PythonPools() throws IOException {
    this.scratch = new Scratch();
    this.process = Python.start(scratch.copy(SCRIPT).toString());
    this.in = process.outputWriter();
    this.out = process.inputReader();
    this.version = line();
  }

  /** {@return the number of its version, as in 3.11.7} */
  String version() {
    return version;
  }

  /** Has it do something so often; returns the nanoseconds that it tells. */
  long ask(String what, int count) throws IOException {
    in.write(what + " " + count + "\n");
    in.flush();
    return Long.parseLong(line());
  }

  private String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new EOFException("Python has ended and said nothing");
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close(); // At the end of its input it ends, and its pools with it.
    process.onExit().join();
    out.close();
    scratch.close();
  }
}
