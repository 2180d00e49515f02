package dev.cordon.consumers;

import java.nio.file.Path;

/** The repository from which the consumers take what they use. */
final class Repository {
  static final Path ROOT = Path.of("target/repository").toAbsolutePath();
  static final Path ANNOTATIONS = file("annotations", ".jar");
  static final Path RUNTIME = file("runtime", ".jar");
  static final Path PROCESSOR = file("processor", ".jar");

  private Repository() {}

  /** {@return a file of a module, as in {@code .pom}} */
  static Path file(String module, String ending) {
    String version = System.getProperty("project.version");
    String name = "cordon-" + module;
    return ROOT.resolve("dev/cordon")
        .resolve(name)
        .resolve(version)
        .resolve(name + "-" + version + ending);
  }
}
