package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells of a process in {@code /proc}. */
final class Proc {
  private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

  private Proc() {}

  /** {@return whether the process has gone, or is a zombie that nobody has collected yet} */
  static boolean hasEnded(long pid) throws IOException {
    String stat = read(pid, "stat");
    return stat.isEmpty() || stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
  }

  /**
   * {@return how much memory it has, in MiB}
   *
   * @param kind {@code Rss}, or {@code Pss}, which counts pages that others have too in part
   */
  static double memory(long pid, String kind) throws IOException {
    for (String line : read(pid, "smaps_rollup").lines().toList()) {
      if (line.startsWith(kind + ":")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_PER_MEBIBYTE;
      }
    }
    throw new IOException("no " + kind + " of process " + pid);
  }

  /** {@return the words of its command line, the program first; none if it has ended} */
  static List<String> commandLine(long pid) throws IOException {
    String line = read(pid, "cmdline");
    return line.isEmpty() ? List.of() : List.of(line.split("\0", -1));
  }

  /** Reads a file, which is empty if the process has gone. */
  private static String read(long pid, String file) throws IOException {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), file));
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      if ("No such process".equals(e.getMessage())) { // Gone between opening and reading.
        return "";
      }
      throw e;
    }
  }
}
