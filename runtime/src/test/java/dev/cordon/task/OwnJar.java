package dev.cordon.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The classes of Cordon in a jar.
 *
 * @param classes the directory that they were compiled to
 * @param jar the jar
 */
record OwnJar(Path classes, Path jar) {

  /** Returns the jar in {@code directory}, which is made where it is missing. */
  static OwnJar in(Path directory) throws IOException {
    Path classes = Path.of(
        TaskProcess.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    Path jar = directory.resolve("cordon.jar");
    if (!Files.exists(jar)) {
      try (var out = new JarOutputStream(Files.newOutputStream(jar));
          Stream<Path> files = Files.walk(classes)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
          Files.copy(file, out);
        }
      }
    }
    return new OwnJar(classes, jar);
  }

  /** {@return a class path with the jar in place of the directory} */
  String replaceIn(String classPath) {
    return Arrays.stream(classPath.split(":", -1))
        .map(entry -> Path.of(entry).equals(classes) ? jar.toString() : entry)
        .collect(Collectors.joining(":"));
  }
}
