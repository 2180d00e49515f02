package dev.cordon.benchmarks;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
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
    String unused = line(); // Its version, once it is ready.
  }

  /** {@return the name and version of the Python that is there; empty for none} */
  static Optional<String> installed() {
    for (String program : PROGRAMS) {
      try {
        Process process = new ProcessBuilder(program, "--version").start();
        try (BufferedReader out = process.inputReader()) {
          String line = out.readLine();
          if (line != null) {
            return Optional.of(line);
          }
        }
      } catch (IOException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "There is no " + program, e);
      }
    }
    return Optional.empty();
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
