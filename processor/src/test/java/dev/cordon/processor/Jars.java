package dev.cordon.processor;

import java.io.File;
import java.nio.file.Path;

/** The jars as users have them, for tests after the packaging. */
final class Jars {
  static final Path ANNOTATIONS = jar("annotations");
  static final Path RUNTIME = jar("runtime");
  static final Path PROCESSOR = jar("processor");
  static final Path ECJ = jar("ecj");
  static final Path JSPECIFY = jar("jspecify");
  static final Path LOMBOK = jar("lombok");

  private Jars() {}

  /** {@return a class path or module path of these places} */
  static String path(Path... places) {
    StringBuilder path = new StringBuilder();
    for (Path place : places) {
      path.append(path.isEmpty() ? "" : File.pathSeparator).append(place);
    }
    return path.toString();
  }

  private static Path jar(String name) {
    return Path.of(System.getProperty("jar." + name)).toAbsolutePath();
  }
}
