package dev.cordon.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Starts the process of a JVM. */
final class Spawn {
  private Spawn() {}

  /**
   * Starts a process.
   *
   * @param more arguments before those of the spec
   * @param directory where its files are
   */
  static Process of(JvmSpec spec, List<String> more, PrivateDirectory directory)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("-XX:ErrorFile=" + directory.errorFile());
    arguments.addAll(more);
    arguments.addAll(spec.flags());
    arguments.addAll(spec.code());
    ArgumentFile.write(directory.arguments(), arguments);
    List<String> command = new ArrayList<>();
    command.add(spec.javaHome().resolve("bin").resolve("java").toString());
    command.add("@" + directory.arguments());
    var builder = new ProcessBuilder(command);
    spec.directory().map(Path::toFile).ifPresent(builder::directory);
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    environment.putAll(spec.environment());
    try {
      return builder.start();
    } catch (Error e) { // The JDK knows nothing of a process that it cannot watch.
      ProcessHandle.current()
          .children()
          .filter(child -> child.info().arguments().stream()
              .flatMap(Arrays::stream)
              .anyMatch(command.get(1)::equals))
          .forEach(ProcessHandle::destroyForcibly);
      throw e;
    }
  }
}
