package dev.cordon.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary directory, deleted when it is closed. */
final class Scratch implements AutoCloseable {
  private final Path directory;

  Scratch() throws IOException {
    this.directory = Files.createTempDirectory("cordon-benchmarks");
  }

  Path path() {
    return directory;
  }

  /** Copies a resource of this module into it, by its full name. */
  Path copy(String resource) throws IOException {
    Path file = directory.resolve(resource);
    Files.createDirectories(requireNonNull(file.getParent()));
    try (InputStream in =
        requireNonNull(Scratch.class.getResourceAsStream("/" + resource), resource)) {
      Files.copy(in, file);
    }
    return file;
  }

  /** Copies the file of a class into it, so that it is a class path that holds this class alone. */
  void copy(Class<?> type) throws IOException {
    copy(type.getName().replace('.', '/') + ".class");
  }

  @Override
  public void close() throws IOException {
    delete(directory);
  }

  /** Deletes a directory with all that is in it, if it is there. */
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(directory)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
