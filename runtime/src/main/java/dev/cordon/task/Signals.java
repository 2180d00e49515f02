package dev.cordon.task;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signals that end a process, as exit statuses and error files tell them. */
final class Signals {

  /** The numbers that Linux and macOS agree on. */
  private static final Map<Integer, String> NAMES = Map.of(
      1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 4, "SIGILL", 6, "SIGABRT", 8, "SIGFPE", 9, "SIGKILL",
      11, "SIGSEGV", 13, "SIGPIPE", 15, "SIGTERM");

  private static final int BASE = 128;
  private static final int LAST = 64;

  /** As in {@code # SIGSEGV (0xb) at pc=0x00007f}. */
  private static final Pattern IN_ERROR_FILE = Pattern.compile("#\\s+SIG\\w+ \\(0x([0-9a-f]+)\\)");

  private Signals() {}

  /** {@return the number, with the name where it has one} */
  static String name(int signal) {
    String name = NAMES.get(signal);
    return name == null ? "signal " + signal : "signal " + signal + " (" + name + ")";
  }

  /** Returns the signal that an exit status speaks of, if it does. */
  static OptionalInt ofStatus(int status) {
    return status > BASE && status <= BASE + LAST
        ? OptionalInt.of(status - BASE)
        : OptionalInt.empty();
  }

  /** Returns the signal that the JVM's fatal error log speaks of, if it does. */
  static OptionalInt ofErrorFile(String text) {
    Matcher matcher = IN_ERROR_FILE.matcher(text);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1), 16))
        : OptionalInt.empty();
  }
}
