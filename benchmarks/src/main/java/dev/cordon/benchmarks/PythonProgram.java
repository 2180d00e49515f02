package dev.cordon.benchmarks;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in Python that says its version first, and answers each line with a line. */
final class PythonProgram implements AutoCloseable {
  private static final List<String> PROGRAMS = List.of("python3.11", "python3");

  /** How long it may take to end what it has started itself. */
  private static final int PATIENCE_SECONDS = 10;

  private final Scratch scratch;
  private final Process process;
  private final Writer in;
  private final BufferedReader out;
  private final String version;

  /**
   * Starts it.
   *
   * @param script the name of a resource beside this class
   * @throws IOException also if there is no Python
   */
  PythonProgram(String script) throws IOException {
    this.scratch = new Scratch();
    this.process = start(scratch.copy("dev/cordon/benchmarks/" + script).toString());
    this.in = process.outputWriter();
    this.out = process.inputReader();
    this.version = line();
  }

  private static Process start(String script) throws IOException {
    var missing = new IOException("none of " + PROGRAMS + " can be started");
    for (String program : PROGRAMS) {
      try {
        return new ProcessBuilder(program, script)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
      } catch (IOException e) {
        missing.addSuppressed(e);
      }
    }
    throw missing;
  }

  /** {@return the number of its version, as in 3.11.7} */
  String version() {
    return version;
  }

  /** Says a line, and returns the answer. */
  String ask(String text) throws IOException {
    in.write(text + "\n");
    in.flush();
    return line();
  }

  private String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new EOFException("Python has ended and said nothing");
    }
    return line;
  }

  /** At the end of its input it ends, and what it has started with it, or else is killed. */
  @Override
  public void close() throws IOException {
    in.close();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    process.onExit().join();
    out.close();
    scratch.close();
  }
}
