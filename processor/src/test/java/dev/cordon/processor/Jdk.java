package dev.cordon.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param feature its version, as in 17
 * @param home its directory
 */
record Jdk(int feature, Path home) {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  /** {@return the JDKs that the project is for, as far as they are here, this one included} */
  static List<Jdk> all() {
    List<Jdk> all = new ArrayList<>();
    for (int feature : new int[] {17, 25}) {
      find(feature).ifPresent(all::add);
    }
    return all;
  }

  /** {@return the JDK that runs the test} */
  static Jdk current() {
    return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
  }

  private static Optional<Jdk> find(int feature) {
    if (feature == current().feature()) {
      return Optional.of(current());
    }
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      return homes
          .sorted()
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .filter(home -> isOf(feature, home.resolve("release")))
          .findFirst()
          .map(home -> new Jdk(feature, home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOf(int feature, Path release) {
    try {
      return Files.readString(release).matches("(?s).*JAVA_VERSION=\"" + feature + "[.\"].*");
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return the path of a tool, as in {@code javac}} */
  String tool(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }
}
