package dev.cordon.benchmarks;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that is started without Cordon, as a reference; killed when it is closed.
 *
 * <p>It runs on this JVM's JDK. Its standard input is a pipe that ends with this JVM.
 */
final class Jvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private Jvm(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Starts one from a class path and with flags of its own. */
  static Jvm start(String classPath, List<String> flags, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(flags);
    command.add("-cp");
    command.add(classPath);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    return new Jvm(builder.start());
  }

  /** Starts one from this JVM's class path, without flags. */
  static Jvm start(Class<?> main, String... arguments) throws IOException {
    return start(System.getProperty("java.class.path"), List.of(), main, arguments);
  }

  /** Waits for the next line of its standard output. */
  String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new EOFException("process " + process.pid() + " has ended and said nothing");
    }
    return line;
  }

  /** Has it read one byte more from its standard input. */
  void go() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Waits for its end. */
  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    process.getOutputStream().close();
    out.close();
  }
}
