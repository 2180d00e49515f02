package dev.cordon.task;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.context.RunningTask;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private @Nullable Integer maxDepth;
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
    maxDepth = other.maxDepth;
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
    if (!isSize(size)) {
      throw new IllegalArgumentException(
          "memory is \"" + size + "\"; write a whole number and k, m or g, as in \"256m\"");
    }
    LaunchOptions copy = new LaunchOptions(this);
    copy.memory = size;
    return copy;
  }

  /** No pattern: each child comes by here, and would have to load what patterns need. */
  private static boolean isSize(String size) {
    int last = size.length() - 1;
    if (last < 1 || "kKmMgG".indexOf(size.charAt(last)) < 0 || size.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (size.charAt(i) < '0' || size.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Sets the longest that the call may run, counted from its begin; then the process is killed and
   * the outcome is {@link Outcome.TimedOut}.
   *
   * @param limit more than zero; by default there is no limit
   */
  public LaunchOptions timeout(Duration limit) {
    requirePositive(limit, "timeout");
    LaunchOptions copy = new LaunchOptions(this);
    copy.timeout = limit;
    return copy;
  }

  /** Takes the timeout away that the annotation or earlier options have set. */
  public LaunchOptions noTimeout() {
    LaunchOptions copy = new LaunchOptions(this);
    copy.timeout = UNLIMITED;
    return copy;
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
    LaunchOptions copy = new LaunchOptions(this);
    copy.grace = time;
    return copy;
  }

  /**
   * Sets how long the process may take from its start to the begin of the call.
   *
   * @param limit more than zero; by default 60 seconds
   */
  public LaunchOptions startTimeout(Duration limit) {
    requirePositive(limit, "startTimeout");
    LaunchOptions copy = new LaunchOptions(this);
    copy.startTimeout = limit;
    return copy;
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
    LaunchOptions copy = new LaunchOptions(this);
    copy.heartbeat = interval;
    return copy;
  }

  /** Sets further arguments for the JVM, which win over Cordon's own. */
  public LaunchOptions jvmArgs(String... arguments) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.jvmArgs = List.of(arguments);
    return copy;
  }

  /** Sets an environment variable, beside the inherited environment. */
  public LaunchOptions environment(String name, String value) {
    Map<String, String> merged = merge(environment, Map.of(name, value));
    LaunchOptions copy = new LaunchOptions(this);
    copy.environment = merged;
    return copy;
  }

  /** Sets a system property, beside those of this JVM's own command line. */
  public LaunchOptions systemProperty(String key, String value) {
    Map<String, String> merged = merge(systemProperties, Map.of(key, value));
    LaunchOptions copy = new LaunchOptions(this);
    copy.systemProperties = merged;
    return copy;
  }

  /** Sets the working directory; by default this JVM's. */
  public LaunchOptions directory(Path path) {
    requireNonNull(path, "path");
    LaunchOptions copy = new LaunchOptions(this);
    copy.directory = path;
    return copy;
  }

  /** Sets where standard output and error go; by default {@link Output#system()}. */
  public LaunchOptions output(Output target) {
    requireNonNull(target, "target");
    LaunchOptions copy = new LaunchOptions(this);
    copy.output = target;
    return copy;
  }

  /** Sets the class path, Cordon's runtime included; by default this JVM's. */
  public LaunchOptions classPath(Path... entries) {
    return classPath(Arrays.stream(entries).map(Path::toString).toArray(String[]::new));
  }

  /** Sets the class path, each argument being one entry or several as the system writes them. */
  public LaunchOptions classPath(String... entries) {
    String joined = String.join(File.pathSeparator, entries);
    LaunchOptions copy = new LaunchOptions(this);
    copy.classPath = joined;
    return copy;
  }

  /** Sets the JDK or runtime image that runs the process; by default this JVM's. */
  public LaunchOptions javaHome(Path home) {
    requireNonNull(home, "home");
    LaunchOptions copy = new LaunchOptions(this);
    copy.javaHome = home;
    return copy;
  }

  /** Adds classes whose objects may travel where the signature leaves the type open. */
  public LaunchOptions allow(Class<?>... types) {
    Set<Class<?>> merged = union(allow, Set.of(types));
    LaunchOptions copy = new LaunchOptions(this);
    copy.allow = merged;
    return copy;
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
    LaunchOptions copy = new LaunchOptions(this);
    copy.maxFrame = (int) bytes;
    return copy;
  }

  /**
   * Sets how many tasks may run within each other: a task that starts a task, and so on.
   *
   * @param tasks more than zero; by default what is set for the task around, and 3 where there is
   *     none
   */
  public LaunchOptions maxDepth(int tasks) {
    if (tasks <= 0) {
      throw new IllegalArgumentException("maxDepth is " + tasks + "; it must be more than zero");
    }
    LaunchOptions copy = new LaunchOptions(this);
    copy.maxDepth = tasks;
    return copy;
  }

  /** Asks for a JVM that is started for this task, not for a spare one; see {@link SpareJvms}. */
  public LaunchOptions fresh() {
    LaunchOptions copy = new LaunchOptions(this);
    copy.fresh = true;
    return copy;
  }

  /** {@return these options, with what is set in {@code later} put over them} */
  public LaunchOptions with(LaunchOptions later) {
    LaunchOptions merged = new LaunchOptions(this);
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
    merged.maxDepth = or(later.maxDepth, maxDepth);
    merged.fresh = later.fresh || fresh;
    merged.environment = merge(environment, later.environment);
    merged.systemProperties = merge(systemProperties, later.systemProperties);
    merged.allow = union(allow, later.allow);
    return merged;
  }

  /** {@return the largest heap, empty for what the JVM decides} */
  public Optional<String> memory() {
    return Optional.ofNullable(memory);
  }

  /** {@return the longest that the call may run, empty for no limit} */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout).filter(limit -> !limit.equals(UNLIMITED));
  }

  /** {@return how long a process may take to end before it is killed} */
  public Duration grace() {
    return grace == null ? GRACE : grace;
  }

  /** {@return how long a process may take from its start to the begin of the call} */
  public Duration startTimeout() {
    return startTimeout == null ? START_TIMEOUT : startTimeout;
  }

  /** {@return how soon a process is killed that gives no sign of life} */
  public Optional<Duration> heartbeat() {
    return Optional.ofNullable(heartbeat);
  }

  /** {@return the further arguments of the JVM, unmodifiable} */
  public List<String> jvmArgs() {
    return jvmArgs == null ? List.of() : jvmArgs;
  }

  /** {@return the environment variables that are set, unmodifiable} */
  public Map<String, String> environment() {
    return Collections.unmodifiableMap(environment);
  }

  /** {@return the system properties that are set, unmodifiable} */
  public Map<String, String> systemProperties() {
    return Collections.unmodifiableMap(systemProperties);
  }

  /** {@return the working directory, empty for this JVM's} */
  public Optional<Path> directory() {
    return Optional.ofNullable(directory);
  }

  /** {@return where standard output and error go, empty for the default} */
  public Optional<Output> output() {
    return Optional.ofNullable(output);
  }

  /** {@return the class path, empty for this JVM's} */
  public Optional<String> classPath() {
    return Optional.ofNullable(classPath);
  }

  /** {@return the JDK or runtime image that runs the process} */
  public Path javaHome() {
    return javaHome == null ? Path.of(System.getProperty("java.home")) : javaHome;
  }

  /** {@return the classes that were allowed, unmodifiable} */
  public Set<Class<?>> allow() {
    return Collections.unmodifiableSet(allow);
  }

  /** {@return the largest call and the largest result, in bytes} */
  public int maxFrame() {
    return maxFrame == null ? MAX_FRAME : maxFrame;
  }

  /** {@return how many tasks may run within each other} */
  public int maxDepth() {
    return maxDepth == null ? RunningTask.currentMaxDepth() : maxDepth;
  }

  /** {@return whether the JVM must be started for this task} */
  public boolean isFresh() {
    return fresh;
  }

  /** {@return whether the largest call and result were set} */
  boolean hasMaxFrame() {
    return maxFrame != null;
  }

  /** {@return whether a JDK or runtime image was set} */
  boolean hasJavaHome() {
    return javaHome != null;
  }

  static void requirePositive(Duration time, String name) {
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
