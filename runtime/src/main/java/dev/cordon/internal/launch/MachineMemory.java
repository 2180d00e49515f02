package dev.cordon.internal.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory there is, and is free, and is taken: of the machine, and of a container. */
public final class MachineMemory {
  private static final long UNKNOWN = Long.MAX_VALUE;
  private static final Path PROC = Path.of("/proc");
  private static final Path GROUPS = Path.of("/sys/fs/cgroup");
  private static final String UNITS = "kmg";

  /** The second number of {@code /proc/PID/statm} counts pages of this size, on most machines. */
  private static final long PAGE = 4096;

  /** What is asked for. */
  private enum Kind {
    TOTAL("MemTotal:"),
    FREE("MemAvailable:");

    private final String line;

    Kind(String line) {
      this.line = line;
    }
  }

  private MachineMemory() {}

  /** {@return the bytes that this JVM and its children may still take, as the system tells} */
  static long free() {
    return bytes(Kind.FREE);
  }

  /** {@return the bytes that this JVM and its children may take in all, as the system tells} */
  public static long total() {
    return bytes(Kind.TOTAL);
  }

  private static long bytes(Kind kind) {
    try {
      return bytes(PROC, GROUPS, kind);
    } catch (IOException | RuntimeException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The memory is not known", e);
      return UNKNOWN;
    }
  }

  /** {@return the bytes of a process that are in memory, if the system tells} */
  public static OptionalLong resident(long pid) {
    try {
      String[] numbers = Files.readString(PROC.resolve(pid + "/statm")).split(" ", 3);
      return OptionalLong.of(Long.parseLong(numbers[1]) * PAGE);
    } catch (IOException | RuntimeException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The memory of {0} is not known", pid);
      return OptionalLong.empty();
    }
  }

  /** {@return the bytes of a size such as {@code 256m}} */
  public static long bytes(String size) {
    int last = size.length() - 1;
    int power = 10 * (1 + UNITS.indexOf(Character.toLowerCase(size.charAt(last))));
    long number = Long.parseLong(size.substring(0, last));
    return number > UNKNOWN >> power ? UNKNOWN : number << power;
  }

  /** Looks at the machine, and at each group around this process that has a limit. */
  static long free(Path proc, Path groups) throws IOException {
    return bytes(proc, groups, Kind.FREE);
  }

  /** Looks at the machine, and at each group around this process that has a limit. */
  static long total(Path proc, Path groups) throws IOException {
    return bytes(proc, groups, Kind.TOTAL);
  }

  private static long bytes(Path proc, Path groups, Kind kind) throws IOException {
    long bytes = ofMachine(proc.resolve("meminfo"), kind);
    Path membership = proc.resolve("self/cgroup");
    if (!Files.isReadable(membership)) {
      return bytes;
    }
    for (String line : Files.readAllLines(membership)) {
      String[] parts = line.split(":", 3);
      if (parts.length == 3 && parts[1].isEmpty()) {
        bytes = Math.min(bytes, ofGroups(groups, parts[2], "memory.max", "memory.current", kind));
      } else if (parts.length == 3 && parts[1].equals("memory")) {
        bytes = Math.min(
            bytes,
            ofGroups(
                groups.resolve("memory"),
                parts[2],
                "memory.limit_in_bytes",
                "memory.usage_in_bytes",
                kind));
      }
    }
    return bytes;
  }

  private static long ofMachine(Path file, Kind kind) throws IOException {
    if (Files.isReadable(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(kind.line)) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
        }
      }
    }
    return UNKNOWN;
  }

  private static long ofGroups(
      Path root, String name, String limitFile, String usageFile, Kind kind) throws IOException {
    long bytes = UNKNOWN;
    Path group = root.resolve(name.substring(1)).normalize();
    for (; group != null && group.startsWith(root); group = group.getParent()) {
      Path limit = group.resolve(limitFile);
      Path usage = group.resolve(usageFile);
      if (Files.isReadable(limit) && Files.isReadable(usage)) {
        long used = kind == Kind.FREE ? number(usage) : 0;
        bytes = Math.min(bytes, Math.max(0, number(limit) - used));
      }
    }
    return bytes;
  }

  private static long number(Path file) throws IOException {
    String text = Files.readString(file).trim();
    return text.equals("max") ? UNKNOWN : Long.parseLong(text);
  }
}
