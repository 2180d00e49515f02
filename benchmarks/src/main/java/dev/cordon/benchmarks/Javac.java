package dev.cordon.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiler of this JVM's JDK, as a process of its own. */
final class Javac {
  private static final String PROCESSOR = "dev.cordon.processor.TaskProcessor";
  static final String AUTO_FACTORY = "com.google.auto.factory.processor.AutoFactoryProcessor";

  private final Path scratch;

  /** A compiler that writes below that directory. */
  Javac(Path scratch) {
    this.scratch = scratch;
  }

  /** Where the classes of the last run are. */
  Path classes() {
    return scratch.resolve("classes");
  }

  /** Where the sources are that the last run has made. */
  Path generated() {
    return scratch.resolve("generated");
  }

  /**
   * Compiles into an empty directory; returns the nanoseconds.
   *
   * @throws IllegalStateException if they cannot be compiled
   */
  long compile(List<Path> sources, List<String> options) throws Exception {
    clear(classes());
    clear(generated());
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-nowarn", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    arguments.addAll(List.of("-cp", classPath()));
    sources.forEach(source -> arguments.add(source.toString()));
    Path file = Files.write(scratch.resolve("arguments"), arguments);
    Path output = scratch.resolve("output");
    var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/javac", "@" + file)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    long begin = System.nanoTime();
    int status = builder.start().waitFor();
    long nanos = System.nanoTime() - begin;
    if (status != 0) {
      throw new IllegalStateException(Files.readString(output));
    }
    return nanos;
  }

  /** {@return the jar of our processors, as users name it} */
  static String processorPath() {
    return jar(PROCESSOR).toString();
  }

  /** {@return all jars beside this one, among them the peer's and what it needs} */
  static String classPath() {
    Path directory = requireNonNull(jar(PROCESSOR).getParent());
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> !file.equals(jar(PROCESSOR)))
          .map(Path::toString)
          .sorted()
          .collect(Collectors.joining(":"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the sources that are below that directory} */
  static List<Path> below(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Path jar(String type) {
    try {
      return Path.of(Class.forName(type, false, Javac.class.getClassLoader())
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void clear(Path directory) throws IOException {
    Scratch.delete(directory);
    Files.createDirectories(directory);
  }
}
