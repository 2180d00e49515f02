package dev.cordon.internal.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this JVM and its children may still take: of the machine, and of a container. */
final class FreeMemory {
  private static final long UNKNOWN = Long.MAX_VALUE;

  private FreeMemory() {}

  /** {@return the bytes that are free, as far as the system tells} */
  static long bytes() {
    try {
      return bytes(Path.of("/proc"), Path.of("/sys/fs/cgroup"));
    } catch (IOException | RuntimeException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The free memory is not known", e);
      return UNKNOWN;
    }
  }

  /** Looks at the machine, and at each group around this process that has a limit. */
  static long bytes(Path proc, Path groups) throws IOException {
    long free = ofMachine(proc.resolve("meminfo"));
    Path membership = proc.resolve("self/cgroup");
    if (!Files.isReadable(membership)) {
      return free;
    }
    for (String line : Files.readAllLines(membership)) {
      String[] parts = line.split(":", 3);
      if (parts.length == 3 && parts[1].isEmpty()) {
        free = Math.min(free, ofGroups(groups, parts[2], "memory.max", "memory.current"));
      } else if (parts.length == 3 && parts[1].equals("memory")) {
        free = Math.min(
            free,
            ofGroups(
                groups.resolve("memory"),
                parts[2],
                "memory.limit_in_bytes",
                "memory.usage_in_bytes"));
      }
    }
    return free;
  }

  private static long ofMachine(Path file) throws IOException {
    if (Files.isReadable(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("MemAvailable:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
        }
      }
    }
    return UNKNOWN;
  }

  private static long ofGroups(Path root, String name, String limitFile, String usageFile)
      throws IOException {
    long free = UNKNOWN;
    Path group = root.resolve(name.substring(1)).normalize();
    for (; group != null && group.startsWith(root); group = group.getParent()) {
      Path limit = group.resolve(limitFile);
      Path usage = group.resolve(usageFile);
      if (Files.isReadable(limit) && Files.isReadable(usage)) {
        free = Math.min(free, Math.max(0, number(limit) - number(usage)));
      }
    }
    return free;
  }

  private static long number(Path file) throws IOException {
    String text = Files.readString(file).trim();
    return text.equals("max") ? UNKNOWN : Long.parseLong(text);
  }
}
