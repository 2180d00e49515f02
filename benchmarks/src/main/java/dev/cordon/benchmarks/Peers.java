package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures are compared with, beside the JDK. */
final class Peers {
  private static final List<String> NAMES = List.of(
      "auto-factory", "jmh-core", "netty-common", "spring-aop", "transmittable-thread-local");

  private Peers() {}

  /**
   * {@return the names of the jars that are beside this one, which have the versions, and Python}
   */
  static String versions() throws IOException {
    Path jars = Path.of("benchmarks", "target", "lib");
    String python = PythonProgram.installed().orElse("no Python, whose figures are left out");
    if (!Files.isDirectory(jars)) {
      return python;
    }
    try (Stream<Path> files = Files.list(jars)) {
      String versions = files
          .map(file -> file.getFileName().toString().replaceFirst("\\.jar$", ""))
          .filter(name -> NAMES.stream().anyMatch(name::startsWith))
          .sorted()
          .collect(Collectors.joining(", "));
      return python + ", " + versions;
    }
  }
}
