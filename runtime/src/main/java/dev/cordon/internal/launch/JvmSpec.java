package dev.cordon.internal.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that makes one JVM differ from another at its start. A JVM of an equal spec can stand in for
 * it.
 *
 * @param javaHome the JDK or runtime image that it runs on
 * @param flags the arguments before the class path
 * @param code the arguments that say where its classes are, and which is the first
 * @param environment set beside the inherited environment
 * @param directory its working directory
 */
public record JvmSpec(
    Path javaHome,
    List<String> flags,
    List<String> code,
    Map<String, String> environment,
    Optional<Path> directory) {

  /**
   * Returns the spec of a JVM that inherits what a child inherits.
   *
   * @param memory the argument of {@code -Xmx}, if there is one
   * @param jvmArgs further arguments, which win over our own
   * @param systemProperties set in the child
   * @param classPath in place of the parent's class path, if there is one
   */
  public static JvmSpec of(
      Path javaHome,
      Optional<String> memory,
      List<String> jvmArgs,
      Map<String, String> systemProperties,
      Optional<String> classPath,
      Map<String, String> environment,
      Optional<Path> directory) {
    return new JvmSpec(
        javaHome,
        CommandLine.flags(javaHome, memory, jvmArgs, systemProperties),
        CommandLine.code(classPath),
        Map.copyOf(environment),
        directory);
  }
}
