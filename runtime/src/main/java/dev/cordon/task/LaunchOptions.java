package dev.cordon.task;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the process of a task is to be started and ended. Immutable: each method returns new options.
 *
 * <p>Options merge: {@link TaskProcess#with} puts what is set there over what was set before, each
 * value for itself, and what is set nowhere has its default. Environment variables and system
 * properties merge by name, allowed types add up, and the JVM arguments of the later options
 * replace those of the earlier.
 */
public final class LaunchOptions {
  private static final LaunchOptions DEFAULTS = new LaunchOptions();
  private static final Duration UNLIMITED = Duration.ofSeconds(Long.MAX_VALUE);
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final int MAX_FRAME = 256 << 20;

  // Null: not set.
  private @Nullable String memory;
  private @Nullable Duration timeout;
  private @Nullable Duration grace;
  private @Nullable Duration startTimeout;
  private @Nullable Duration heartbeat;
  private @Nullable List<String> jvmArgs;
  private @Nullable Path directory;
  private @Nullable Output output;
  private @Nullable String classPath;
  private @Nullable Path javaHome;
  private @Nullable Integer maxFrame;
  private boolean fresh;
  private Map<String, String> environment = Map.of();
  private Map<String, String> systemProperties = Map.of();
  private Set<Class<?>> allow = Set.of();

  private LaunchOptions() {}

  private LaunchOptions(LaunchOptions other) {
    memory = other.memory;
    timeout = other.timeout;
    grace = other.grace;
    startTimeout = other.startTimeout;
    heartbeat = other.heartbeat;
    jvmArgs = other.jvmArgs;
    directory = other.directory;
    output = other.output;
    classPath = other.classPath;
    javaHome = other.javaHome;
    maxFrame = other.maxFrame;
    fresh = other.fresh;
    environment = other.environment;
    systemProperties = other.systemProperties;
    allow = other.allow;
  }

  /** {@return options in which nothing is set} */
  public static LaunchOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sets the largest heap of the process.
   *
   * @param size a whole number and {@code k}, {@code m} or {@code g}, as in {@code "256m"}; by
   *     default the JVM decides
   */
  public LaunchOptions memory(String size) {
    if (!size.matches("[1-9][0-9]*[kKmMgG]")) {
      throw new IllegalArgumentException(
          "memory is \"" + size + "\"; write a whole number and k, m or g, as in \"256m\"");
    }
    return set(options -> options.memory = size);
  }

  /**
   * Sets the longest that the call may run, counted from its begin; then the process is killed and
   * the outcome is {@link Outcome.TimedOut}.
   *
   * @param limit more than zero; by default there is no limit
   */
  public LaunchOptions timeout(Duration limit) {
    requirePositive(limit, "timeout");
    return set(options -> options.timeout = limit);
  }

  /** Takes the timeout away that the annotation or earlier options have set. */
  public LaunchOptions noTimeout() {
    return set(options -> options.timeout = UNLIMITED);
  }

  /**
   * Sets how long a process that was asked to end, or whose call has ended, may take to end before
   * it is killed.
   *
   * @param time zero for not at all; by default 3 seconds
   */
  public LaunchOptions grace(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("grace is " + time + "; it must not be negative");
    }
    return set(options -> options.grace = time);
  }

  /**
   * Sets how long the process may take from its start to the begin of the call.
   *
   * @param limit more than zero; by default 60 seconds
   */
  public LaunchOptions startTimeout(Duration limit) {
    requirePositive(limit, "startTimeout");
    return set(options -> options.startTimeout = limit);
  }

  /**
   * Asks for signs of life: a process that gives none for this long while the call runs is killed,
   * and the outcome is {@link Outcome.Unresponsive}. They come from a thread of Cordon's, so they
   * miss when the process is stopped, not when the call is slow.
   *
   * @param interval more than zero; by default no signs are asked for
   */
  public LaunchOptions heartbeat(Duration interval) {
    requirePositive(interval, "heartbeat");
    return set(options -> options.heartbeat = interval);
  }

  /** Sets further arguments for the JVM, which win over Cordon's own. */
  public LaunchOptions jvmArgs(String... arguments) {
    List<String> copy = List.of(arguments);
    return set(options -> options.jvmArgs = copy);
  }

  /** Sets an environment variable, beside the inherited environment. */
  public LaunchOptions environment(String name, String value) {
    Map<String, String> merged = merge(environment, Map.of(name, value));
    return set(options -> options.environment = merged);
  }

  /** Sets a system property, beside those of this JVM's own command line. */
  public LaunchOptions systemProperty(String key, String value) {
    Map<String, String> merged = merge(systemProperties, Map.of(key, value));
    return set(options -> options.systemProperties = merged);
  }

  /** Sets the working directory; by default this JVM's. */
  public LaunchOptions directory(Path path) {
    requireNonNull(path, "path");
    return set(options -> options.directory = path);
  }

  /** Sets where standard output and error go; by default {@link Output#system()}. */
  public LaunchOptions output(Output target) {
    requireNonNull(target, "target");
    return set(options -> options.output = target);
  }

  /** Sets the class path, Cordon's runtime included; by default this JVM's. */
  public LaunchOptions classPath(Path... entries) {
    return classPath(Arrays.stream(entries).map(Path::toString).toArray(String[]::new));
  }

  /** Sets the class path, each argument being one entry or several as the system writes them. */
  public LaunchOptions classPath(String... entries) {
    String joined = String.join(File.pathSeparator, entries);
    return set(options -> options.classPath = joined);
  }

  /** Sets the JDK or runtime image that runs the process; by default this JVM's. */
  public LaunchOptions javaHome(Path home) {
    requireNonNull(home, "home");
    return set(options -> options.javaHome = home);
  }

  /** Adds classes whose objects may travel where the signature leaves the type open. */
  public LaunchOptions allow(Class<?>... types) {
    Set<Class<?>> merged = union(allow, Set.of(types));
    return set(options -> options.allow = merged);
  }

  /**
   * Sets the largest call and the largest result.
   *
   * @param bytes more than zero, and less than 2 GiB by 16 MiB; by default 256 MiB
   */
  public LaunchOptions maxFrame(long bytes) {
    int largest = Integer.MAX_VALUE - (16 << 20); // An array of bytes, with room for the rest.
    if (bytes <= 0 || bytes > largest) {
      throw new IllegalArgumentException(
          "maxFrame is " + bytes + "; it must be from 1 to " + largest);
    }
    return set(options -> options.maxFrame = (int) bytes);
  }

  /** Asks for a JVM that was started for this task alone, as every one is today. */
  public LaunchOptions fresh() {
    return set(options -> options.fresh = true);
  }

  /** {@return these options, with what is set in {@code later} put over them} */
  LaunchOptions with(LaunchOptions later) {
    return set(merged -> {
      merged.memory = or(later.memory, memory);
      merged.timeout = or(later.timeout, timeout);
      merged.grace = or(later.grace, grace);
      merged.startTimeout = or(later.startTimeout, startTimeout);
      merged.heartbeat = or(later.heartbeat, heartbeat);
      merged.jvmArgs = or(later.jvmArgs, jvmArgs);
      merged.directory = or(later.directory, directory);
      merged.output = or(later.output, output);
      merged.classPath = or(later.classPath, classPath);
      merged.javaHome = or(later.javaHome, javaHome);
      merged.maxFrame = or(later.maxFrame, maxFrame);
      merged.fresh = later.fresh || fresh;
      merged.environment = merge(environment, later.environment);
      merged.systemProperties = merge(systemProperties, later.systemProperties);
      merged.allow = union(allow, later.allow);
    });
  }

  Optional<String> memory() {
    return Optional.ofNullable(memory);
  }

  Optional<Duration> timeout() {
    return Optional.ofNullable(timeout).filter(limit -> !limit.equals(UNLIMITED));
  }

  Duration grace() {
    return grace == null ? GRACE : grace;
  }

  Duration startTimeout() {
    return startTimeout == null ? START_TIMEOUT : startTimeout;
  }

  Optional<Duration> heartbeat() {
    return Optional.ofNullable(heartbeat);
  }

  List<String> jvmArgs() {
    return jvmArgs == null ? List.of() : jvmArgs;
  }

  Map<String, String> environment() {
    return environment;
  }

  Map<String, String> systemProperties() {
    return systemProperties;
  }

  Optional<Path> directory() {
    return Optional.ofNullable(directory);
  }

  Output output() {
    return output == null ? Output.system() : output;
  }

  Optional<String> classPath() {
    return Optional.ofNullable(classPath);
  }

  Path javaHome() {
    return javaHome == null ? Path.of(System.getProperty("java.home")) : javaHome;
  }

  Set<Class<?>> allow() {
    return allow;
  }

  int maxFrame() {
    return maxFrame == null ? MAX_FRAME : maxFrame;
  }

  private LaunchOptions set(Consumer<LaunchOptions> change) {
    var copy = new LaunchOptions(this);
    change.accept(copy);
    return copy;
  }

  private static void requirePositive(Duration time, String name) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(name + " is " + time + "; it must be more than zero");
    }
  }

  private static <T> @Nullable T or(@Nullable T later, @Nullable T earlier) {
    return later == null ? earlier : later;
  }

  private static Map<String, String> merge(Map<String, String> earlier, Map<String, String> later) {
    Map<String, String> merged = new LinkedHashMap<>(earlier);
    merged.putAll(later);
    return merged;
  }

  private static <T> Set<T> union(Set<T> earlier, Set<T> later) {
    Set<T> union = new LinkedHashSet<>(earlier);
    union.addAll(later);
    return union;
  }
}
