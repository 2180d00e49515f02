package dev.cordon.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A build below {@code src/it}, where the Invoker has run it.
 *
 * @param name its directory
 */
record Consumer(String name) {
  private static final Path SOURCES = Path.of("src/it").toAbsolutePath();
  private static final Path BUILT = Path.of("target/it").toAbsolutePath();

  /** {@return all of them} */
  static List<Consumer> all() throws IOException {
    try (Stream<Path> poms = Files.list(SOURCES)) {
      return poms.filter(Files::isDirectory)
          .map(folder -> new Consumer(folder.getFileName().toString()))
          .toList();
    }
  }

  /** {@return its directory, as written} */
  Path sources() {
    return SOURCES.resolve(name);
  }

  /** {@return its directory, as built} */
  Path built() {
    return BUILT.resolve(name);
  }

  boolean isModule() {
    return Files.exists(sources().resolve("src/main/java/module-info.java"));
  }

  /** {@return what it has to print} */
  String expected() throws IOException {
    return Files.readString(sources().resolve("expected.txt"));
  }

  /** Runs what Maven has put into {@code target}, as its users would. */
  String run() throws IOException, InterruptedException {
    return run(built());
  }

  /** The same, of a copy. */
  String run(Path directory) throws IOException, InterruptedException {
    Command java = isModule()
        ? Command.ofJdk(
            "java", "-p", path("app.jar", "lib"), "-m", "com.example.app/com.example.app.Main")
        : Command.ofJdk("java", "-cp", path("app.jar", "lib/*"), "com.example.Main");
    return java.run(directory.resolve("target"));
  }

  static String path(String... places) {
    return String.join(File.pathSeparator, places);
  }

  @Override
  public String toString() {
    return name;
  }
}
