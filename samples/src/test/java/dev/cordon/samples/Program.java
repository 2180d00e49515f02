package dev.cordon.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end in a process of its own.
 *
 * @param out what it wrote to its standard output
 * @param err what it wrote to its standard error
 */
record Program(String out, String err) {
  private static final long LIMIT_SECONDS = 60;

  /** Runs the main method of a sample, and expects it to end well. */
  static Program ofSample(Class<?> sample, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(java(), "-cp", System.getProperty("java.class.path"), sample.getName()));
    command.addAll(List.of(arguments));
    return run(Path.of(""), command);
  }

  /** Runs a shell script in {@code directory}, with this JVM's tools first in its path. */
  static Program ofShell(Path directory, String script) throws IOException, InterruptedException {
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    return run(directory, List.of("sh", "-ec", "PATH='" + bin + "':$PATH\n" + script));
  }

  /** Runs a command in {@code directory}, and expects it to end well. */
  static Program run(Path directory, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("program", ".out");
    Path err = Files.createTempFile("program", ".err");
    try {
      Process process = new ProcessBuilder(command)
          .directory(directory.toAbsolutePath().toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      var program = new Program(read(out), read(err));
      assertThat(ended).as("has ended: %s", program).isTrue();
      assertThat(process.exitValue()).as("exit status of %s", program).isZero();
      return program;
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * {@return the lines of its standard output, with numbers of processes and times as {@code N}}
   */
  List<String> lines() {
    return out.lines()
        .map(line ->
            line.replaceAll("\\bpid:? \\d+", "pid N").replaceAll("after \\d+ ms", "after N ms"))
        .toList();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
