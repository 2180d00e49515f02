package dev.cordon.task;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JVM of its own that runs {@link Parent} or another program. */
final class ParentJvm implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(40);

  /** The flags, the class path excluded. */
  private final List<String> flags = new ArrayList<>();

  private final Path directory;
  private final ProcessBuilder builder = new ProcessBuilder();
  private String classPath = System.getProperty("java.class.path");
  private Class<?> mainClass = Parent.class;
  private boolean argumentFile;

  /** What comes before the JVM. Our own parent may ignore some signals. */
  private final List<String> wrapper = new ArrayList<>(List.of("env", "--default-signal"));

  /** Null before the start. */
  private @Nullable Process process;

  private ParentJvm(Path directory) throws IOException {
    this.directory = directory;
    Path temporary = Files.createDirectories(directory.resolve("tmp"));
    flags.add("-Djava.io.tmpdir=" + temporary);
  }

  /** Prepares a JVM whose temporary directory and output are in {@code directory}. */
  static ParentJvm in(Path directory) throws IOException {
    return new ParentJvm(directory);
  }

  ParentJvm flags(String... more) {
    flags.addAll(List.of(more));
    return this;
  }

  ParentJvm environment(String name, String value) {
    builder.environment().put(name, value);
    return this;
  }

  ParentJvm classPathBehind(String entries) {
    classPath = entries + ":" + classPath;
    return this;
  }

  /** Has a program start the JVM, such as one that sets limits; to be called before others. */
  ParentJvm behind(String... program) {
    wrapper.addAll(List.of(program));
    return this;
  }

  /** Has the class run in place of {@link Parent}. */
  ParentJvm main(Class<?> type) {
    mainClass = type;
    return this;
  }

  /** Has the class run in place of {@link Parent}, from this class path. */
  ParentJvm main(Class<?> type, String entries) {
    mainClass = type;
    classPath = entries;
    return this;
  }

  /** Has the JVM lead a session and a group of processes, as a shell does it in a terminal. */
  ParentJvm inASession() {
    wrapper.add("setsid");
    return this;
  }

  /**
   * Takes Cordon's own classes from a jar, as users have them, which is made where it is missing.
   */
  ParentJvm ownJarIn(Path place) throws IOException {
    classPath = OwnJar.in(place).replaceIn(classPath);
    return this;
  }

  /** Has the flags come by a file, which may be longer than a command line. */
  ParentJvm byArgumentFile() {
    argumentFile = true;
    return this;
  }

  ParentJvm start(String... args) throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.add(System.getProperty("java.home") + "/bin/java");
    List<String> words = new ArrayList<>(flags);
    words.addAll(List.of("-cp", classPath));
    if (argumentFile) {
      Path file = directory.resolve("parent arguments");
      Files.writeString(
          file, words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining("\n")));
      command.add("@" + file);
    } else {
      command.addAll(words);
    }
    command.add(mainClass.getName());
    command.addAll(List.of(args));
    process = builder
        .command(command)
        .redirectOutput(directory.resolve("out").toFile())
        .redirectError(directory.resolve("err").toFile())
        .start();
    return this;
  }

  private Process process() {
    return requireNonNull(process, "not started");
  }

  long pid() {
    return process().pid();
  }

  boolean isAlive() {
    return process().isAlive();
  }

  void kill() {
    process().destroyForcibly();
  }

  int exitStatus() throws Exception {
    return exitStatus(LIMIT);
  }

  private int exitStatus(Duration limit) throws Exception {
    assertThat(process().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
        .as("the parent has ended")
        .isTrue();
    return process().exitValue();
  }

  /** Waits for a good end, and returns what was printed. */
  String output() throws Exception {
    return output(LIMIT);
  }

  String output(Duration limit) throws Exception {
    int status = exitStatus(limit);
    String output = Files.readString(directory.resolve("out"));
    assertThat(status).as(output + errors()).isZero();
    return output;
  }

  String errors() throws IOException {
    return Files.readString(directory.resolve("err"));
  }

  /** Waits for a good end, and returns the facts that were printed. */
  Map<String, String> facts() throws Exception {
    return output()
        .lines()
        .filter(line -> line.contains("="))
        .collect(Collectors.toMap(
            line -> line.substring(0, line.indexOf('=')),
            line -> line.substring(line.indexOf('=') + 1),
            (first, second) -> first));
  }

  /** Returns what is in the temporary directory of a JVM that ran in {@code directory}. */
  static List<Path> leftIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("tmp"))) {
      return files.toList();
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
