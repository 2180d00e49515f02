package dev.cordon.internal.launch;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a child JVM is to be, with nothing left open.
 *
 * @param javaHome the JDK or runtime image that it runs on
 * @param memory the argument of {@code -Xmx}, if there is one
 * @param jvmArgs further arguments, which win over our own
 * @param systemProperties set in the child
 * @param environment set beside the inherited environment
 * @param directory its working directory
 * @param classPath in place of the parent's class path, if there is one
 * @param maxFrame the largest value that the child may send, in bytes
 * @param output where its standard output goes
 * @param errors where its standard error goes
 */
public record LaunchPlan(
    Path javaHome,
    Optional<String> memory,
    List<String> jvmArgs,
    Map<String, String> systemProperties,
    Map<String, String> environment,
    Optional<Path> directory,
    Optional<String> classPath,
    int maxFrame,
    OutputStream output,
    OutputStream errors) {}
