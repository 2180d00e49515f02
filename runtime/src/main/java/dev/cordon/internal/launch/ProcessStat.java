package dev.cordon.internal.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the system tells of a process in {@code /proc}, where there is one. */
final class ProcessStat {

  /** The place of the start time behind the name of the command. */
  private static final int START = 19;

  /** The fields behind the name of the command, the first of which is the state. */
  private final String fields;

  private ProcessStat(String fields) {
    this.fields = fields;
  }

  /** Returns what is told; empty if the process has gone or nothing is told on this system. */
  static Optional<ProcessStat> of(long pid) throws IOException {
    Path file = Path.of("/proc/" + pid + "/stat");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (InputStream in = new FileInputStream(file.toFile())) { // Not ended by an interrupt.
      String text = new String(in.readAllBytes(), ISO_8859_1);
      return Optional.of(new ProcessStat(text.substring(text.lastIndexOf(')') + 2)));
    }
  }

  /** {@return whether it neither runs nor waits to run: stopped by a signal or a debugger, dead} */
  boolean isHeld() {
    return "TtZXx".indexOf(fields.charAt(0)) >= 0;
  }

  /** {@return its start in clock ticks after the boot, which do not change with the clock} */
  long startTicks() {
    return Long.parseLong(fields.split(" ", -1)[START]);
  }
}
