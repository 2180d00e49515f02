package dev.cordon.internal.launch;

import java.io.File;
import java.net.URI;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** The arguments of a child JVM: what it inherits, what the user asks for, and our own. */
final class CommandLine {
  private static final String WORKER = "dev.cordon.internal.worker.WorkerMain";

  private static final String OWN_JAR = ownJar();

  private CommandLine() {}

  /** Returns the arguments before the class path. */
  static List<String> flags(
      Path javaHome,
      Optional<String> memory,
      List<String> jvmArgs,
      Map<String, String> systemProperties) {
    List<String> line = new ArrayList<>();
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:+DisplayVMOutputToStderr"); // Standard output belongs to the user.
    line.add("-XX:-UsePerfData"); // A killed JVM would leave its file behind.
    line.add("-XX:+UseCountedLoopSafepoints"); // Lets halt interrupt a counted loop,
    line.add("-XX:LoopStripMiningIter=1000"); // and keeps the loop fast.
    provider(line, javaHome);
    locale(line);
    line.addAll(ParentFlags.inherited());
    systemProperties.forEach((key, value) -> line.add("-D" + key + "=" + value));
    memory.ifPresent(size -> line.add("-Xmx" + size));
    line.addAll(jvmArgs);
    return List.copyOf(line);
  }

  /**
   * Names what a JVM of the same JDK will come to by itself, so that it need not look through its
   * whole class path for it, which takes as long as all else that a child does before its call.
   */
  private static void provider(List<String> line, Path javaHome) {
    Class<?> provider = SelectorProvider.provider().getClass();
    if (provider.getModule().equals(Object.class.getModule())
        && javaHome.equals(Path.of(System.getProperty("java.home")))) {
      line.add("-Djava.nio.channels.spi.SelectorProvider=" + provider.getName());
    }
  }

  private static void locale(List<String> line) {
    Locale locale = Locale.getDefault();
    line.add("-Duser.language=" + locale.getLanguage());
    line.add("-Duser.country=" + locale.getCountry());
    line.add("-Duser.script=" + locale.getScript());
    line.add("-Duser.variant=" + locale.getVariant());
    line.add("-Duser.timezone=" + TimeZone.getDefault().getID());
    line.add("-Dfile.encoding=" + Charset.defaultCharset().name());
    String output =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    if (output != null) { // Its bytes go to our own standard output as they are.
      line.add("-Dstdout.encoding=" + output);
      line.add("-Dstderr.encoding=" + output);
      line.add("-Dsun.stdout.encoding=" + output);
      line.add("-Dsun.stderr.encoding=" + output);
    }
  }

  /** Returns the arguments from the class path on. */
  static List<String> code(Optional<String> inPlaceOfParents) {
    List<String> line = new ArrayList<>();
    Module own = CommandLine.class.getModule();
    String classPath = inPlaceOfParents.orElse(System.getProperty("java.class.path", ""));
    if (!own.isNamed()) {
      classPath = withOwnJarFirst(classPath);
    }
    if (!classPath.isEmpty()) {
      line.add("-cp");
      line.add(classPath);
    }
    if (!own.isNamed()) {
      line.add(WORKER);
      return List.copyOf(line);
    }
    line.add("-p");
    line.add(System.getProperty("jdk.module.path", ""));
    line.add("--add-modules=" + modules());
    line.add("-m");
    line.add(own.getName() + "/" + WORKER);
    return List.copyOf(line);
  }

  /**
   * No JVM keeps an archive of what is behind a directory of classes, so our own jar comes before
   * them.
   */
  private static String withOwnJarFirst(String classPath) {
    String own = OWN_JAR;
    if (own.isEmpty()) {
      return classPath;
    }
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (entry.equals(own)) {
        return classPath;
      }
      if (!Files.isRegularFile(Path.of(entry))) {
        return own + File.pathSeparator + classPath;
      }
    }
    return classPath;
  }

  /** Returns the jar that this class is in; empty where it is in no jar of its own. */
  private static String ownJar() {
    CodeSource source = CommandLine.class.getProtectionDomain().getCodeSource();
    if (source == null
        || source.getLocation() == null
        || !source.getLocation().getProtocol().equals("file")) {
      return "";
    }
    Path path = Path.of(URI.create(source.getLocation().toString()));
    return Files.isRegularFile(path) ? path.toString() : "";
  }

  /** The modules of this JVM that are not the JDK's. */
  private static String modules() {
    return ModuleLayer.boot().modules().stream()
        .map(Module::getName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .sorted()
        .collect(Collectors.joining(","));
  }
}
