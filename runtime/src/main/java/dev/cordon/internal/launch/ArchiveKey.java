package dev.cordon.internal.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;

/**
 * What an archive of classes is good for: a JVM, and the jars with which its class path begins.
 * Manifests may prolong it by more jars. To find these means to open all of them, so a key is made
 * without them and a {@link #full} one with them.
 *
 * @param name a name that changes with each of them, with its size and with its time
 * @param jars those of the class path, as they are spelled there
 */
record ArchiveKey(String name, List<String> jars) {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /**
   * Returns the key of a JVM of this spec; empty if there can be no archive, since its class path
   * does not begin with a jar, or it has modules.
   */
  static Optional<ArchiveKey> of(JvmSpec spec) throws IOException {
    List<String> code = spec.code();
    if (code.size() != 3) { // Class path and main class, no modules.
      return Optional.empty();
    }
    List<String> jars = new ArrayList<>();
    var text = new StringBuilder();
    for (String entry : code.get(1).split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!Files.isRegularFile(path)) { // No JVM keeps what is behind a directory.
        break;
      }
      jars.add(entry);
      text.append(entry).append('\n'); // The JVM wants it spelled as it was for the archive.
    }
    if (jars.isEmpty()) {
      return Optional.empty();
    }
    for (String jar : jars) {
      describe(Path.of(jar), text);
    }
    describe(spec.javaHome().resolve("release"), text);
    describe(spec.javaHome().resolve("lib").resolve("modules"), text);
    spec.flags().stream()
        .filter(flag -> flag.startsWith("--"))
        .forEach(flag -> text.append(flag).append('\n'));
    return Optional.of(new ArchiveKey(hash(text.toString()), List.copyOf(jars)));
  }

  /** {@return this key with the jars that only manifests name, as they are now} */
  ArchiveKey full(List<Path> named) throws IOException {
    var text = new StringBuilder(name);
    for (Path path : named) {
      describe(path, text);
    }
    return new ArchiveKey(hash(text.toString()), jars);
  }

  /**
   * Opens the jars to find those that only their manifests name. The list is the same as long as
   * the {@link #full} key with it is.
   */
  List<Path> namedByManifests() throws IOException {
    Set<Path> given = new LinkedHashSet<>();
    jars.forEach(jar -> given.add(Path.of(jar).toAbsolutePath()));
    Set<Path> all = new LinkedHashSet<>();
    var open = new ArrayDeque<Path>(given);
    while (!open.isEmpty()) {
      Path jar = open.remove();
      if (all.add(jar) && Files.isRegularFile(jar)) {
        for (String name : classPathOf(jar)) {
          file(jar, name).ifPresent(open::add);
        }
      }
    }
    all.removeAll(given);
    return List.copyOf(all);
  }

  /** {@return the class path that it is good for, and any that begins so} */
  String classPath() {
    return String.join(File.pathSeparator, jars);
  }

  /** {@return what a manifest names, if it is a file; a JVM passes over what is not} */
  private static Optional<Path> file(Path jar, String name) {
    try {
      return Optional.of(Path.of(jar.toUri().resolve(name)));
    } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
      return Optional.empty();
    }
  }

  private static List<String> classPathOf(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile(), false)) {
      Manifest manifest = file.getManifest();
      String names = manifest == null
          ? null
          : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return names == null || names.isBlank() ? List.of() : List.of(names.trim().split(" +"));
    } catch (ZipException noJar) { // A JVM passes it over.
      return List.of();
    }
  }

  private static void describe(Path file, StringBuilder text) throws IOException {
    text.append(file.toAbsolutePath()).append('\n');
    if (Files.exists(file)) {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      text.append(attributes.size())
          .append(' ')
          .append(attributes.lastModifiedTime().toMillis())
          .append('\n');
    }
  }

  /**
   * FNV-1a. A clash costs time only: a JVM takes no archive that was made for another class path.
   */
  private static String hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return String.format("%016x", hash);
  }
}
