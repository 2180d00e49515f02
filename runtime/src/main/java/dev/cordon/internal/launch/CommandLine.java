package dev.cordon.internal.launch;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** The arguments of a child JVM: what it inherits, what the user asks for, and our own. */
final class CommandLine {
  private static final String WORKER = "dev.cordon.internal.worker.WorkerMain";

  private CommandLine() {}

  /** Returns the arguments, the first of which follows the program. */
  static List<String> of(LaunchPlan plan, Path errorFile) {
    List<String> line = new ArrayList<>();
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:+DisplayVMOutputToStderr"); // Standard output belongs to the user.
    line.add("-XX:ErrorFile=" + errorFile);
    line.add("-XX:-UsePerfData"); // A killed JVM would leave its file behind.
    line.add("-XX:+UseCountedLoopSafepoints"); // Lets halt interrupt a counted loop,
    line.add("-XX:LoopStripMiningIter=1000"); // and keeps the loop fast.
    locale(line);
    line.addAll(ParentFlags.inherited());
    line.add("-D" + PrivateDirectory.PROPERTY + "=" + errorFile.getParent());
    plan.systemProperties().forEach((key, value) -> line.add("-D" + key + "=" + value));
    plan.memory().ifPresent(memory -> line.add("-Xmx" + memory));
    line.addAll(plan.jvmArgs());
    code(line, plan);
    return line;
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

  private static void code(List<String> line, LaunchPlan plan) {
    Module own = CommandLine.class.getModule();
    String classPath = plan.classPath().orElse(System.getProperty("java.class.path", ""));
    if (!classPath.isEmpty()) {
      line.add("-cp");
      line.add(classPath);
    }
    if (!own.isNamed()) {
      line.add(WORKER);
      return;
    }
    line.add("-p");
    line.add(System.getProperty("jdk.module.path", ""));
    line.add("--add-modules=" + modules());
    line.add("-m");
    line.add(own.getName() + "/" + WORKER);
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
