package dev.cordon.internal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The arguments of this JVM's own command line that a child inherits: properties, assertions, and
 * what opens modules.
 *
 * <p>The command line is read from the operating system, since what comes by
 * {@code JAVA_TOOL_OPTIONS} or {@code JDK_JAVA_OPTIONS} is not to be inherited.
 */
final class ParentFlags {

  /** Options whose value may be the next argument. */
  private static final Set<String> TAKE_VALUE = Set.of(
      "--add-exports",
      "--add-modules",
      "--add-opens",
      "--add-reads",
      "--enable-native-access",
      "--limit-modules",
      "--module-path",
      "--patch-module",
      "--source",
      "--upgrade-module-path",
      "--class-path",
      "-classpath",
      "-cp",
      "-p");

  private static final List<String> INHERITED_PREFIXES = List.of(
      "--add-",
      "--enable-",
      "--illegal-native-access",
      "-ea",
      "-enableassertions",
      "-da",
      "-disableassertions",
      "-esa",
      "-enablesystemassertions",
      "-dsa",
      "-disablesystemassertions",
      "-D");

  private static final List<String> NOT_INHERITED_PREFIXES = List.of(
      "-Dcom.sun.management",
      "-Djava.class.path=",
      "-Djava.rmi.server.hostname",
      "-Djdwp",
      "-Djava.security.manager",
      "-Dsun.jdwp");

  /** Read once: a command line does not change. */
  private static final List<String> INHERITED = List.copyOf(inherited(ownCommandLine()));

  private ParentFlags() {}

  static List<String> inherited() {
    return INHERITED;
  }

  private static List<String> ownCommandLine() {
    Path own = Path.of("/proc/self/cmdline");
    if (Files.isReadable(own)) { // ProcessHandle shows nothing of a command line beyond a page.
      try {
        List<String> line = List.of(Files.readString(own).split("\0", -1));
        return line.subList(0, line.size() - 1);
      } catch (IOException e) {
        System.getLogger("dev.cordon")
            .log(System.Logger.Level.WARNING, "The command line of this JVM cannot be read", e);
      }
    }
    ProcessHandle.Info info = ProcessHandle.current().info();
    List<String> line = new ArrayList<>();
    line.add(info.command().orElse(""));
    line.addAll(List.of(info.arguments().orElse(new String[0])));
    return line;
  }

  /** Returns what a child inherits of {@code line}, whose first word is the program. */
  static List<String> inherited(List<String> line) {
    List<String> flags = new ArrayList<>();
    if (line.isEmpty() || !isJava(line.get(0))) {
      return flags; // A launcher of another kind: its words are not the JVM's.
    }
    List<String> words = ArgumentFile.expand(line.subList(1, line.size()));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("-")
          || word.equals("-jar")
          || word.equals("-m")
          || word.equals("--module")) {
        break; // The main class; what follows is the program's.
      }
      String flag = word;
      if (TAKE_VALUE.contains(word) && i + 1 < words.size()) {
        i++;
        flag = word + "=" + words.get(i);
      }
      if (isInherited(flag)) {
        flags.add(flag);
      }
    }
    return flags;
  }

  private static boolean isJava(String program) {
    Path name = Path.of(program).getFileName();
    return name != null && name.toString().matches("javaw?(\\.exe)?");
  }

  private static boolean isInherited(String flag) {
    return INHERITED_PREFIXES.stream().anyMatch(flag::startsWith)
        && NOT_INHERITED_PREFIXES.stream().noneMatch(flag::startsWith);
  }
}
