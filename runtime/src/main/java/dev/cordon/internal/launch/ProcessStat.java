package dev.cordon.internal.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What the system tells of a process in {@code /proc}, where there is one. */
final class ProcessStat {

  /** More than there ever is. */
  private static final int MAX_SIZE = 2048;

  /** The place of the start time behind the name of the command. */
  private static final int START = 19;

  /** The fields behind the name of the command, the first of which is the state. */
  private final String fields;

  private ProcessStat(String fields) {
    this.fields = fields;
  }

  /** Returns what is told; empty if the process has gone or nothing is told on this system. */
  static Optional<ProcessStat> of(long pid) throws IOException {
    try (InputStream in = new FileInputStream("/proc/" + pid + "/stat")) {
      byte[] bytes = new byte[MAX_SIZE]; // An interrupt does not end this, as it would a channel.
      String text = new String(bytes, 0, in.readNBytes(bytes, 0, MAX_SIZE), ISO_8859_1);
      return Optional.of(new ProcessStat(text.substring(text.lastIndexOf(')') + 2)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
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
