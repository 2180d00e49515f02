package dev.cordon.benchmarks;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A Python program that lives long and starts processes with {@code multiprocessing}. */
final class Python implements AutoCloseable {
  private static final List<String> PROGRAMS = List.of("python3.11", "python3");
  private static final String SCRIPT = "dev/cordon/benchmarks/spawn.py";

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
  Python() throws IOException {
    this.scratch = new Scratch();
    this.process = start(scratch.copy(SCRIPT).toString());
    this.in = process.outputWriter();
    this.out = process.inputReader();
    this.version = line();
  }

  static Process start(String script) throws IOException {
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

  /** Has it start one process, and waits until that has ended. */
  Times spawn() throws IOException {
    in.write('\n');
    in.flush();
    String[] words = line().split(" ", 3);
    return new Times(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
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
    process.destroyForcibly().onExit().join();
    in.close();
    out.close();
    scratch.close();
  }

  /** Nanoseconds from just before the start to the first line, to the result and to the end. */
  record Times(long firstLine, long result, long end) {}
}
