package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the figures were measured on. */
final class Machine {
  private static final double KIBIBYTES_PER_GIBIBYTE = 1 << 20;

  private Machine() {}

  /** {@return what there is to tell, by its names} */
  static Map<String, String> description() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "JDK",
        property("java.vm.name") + " " + property("java.vm.version") + ", "
            + property("java.vendor"));
    facts.put(
        "CPU",
        Runtime.getRuntime().availableProcessors() + " x " + value("/proc/cpuinfo", "model name"));
    facts.put("memory", gibibytes(value("/proc/meminfo", "MemTotal")));
    facts.put("kernel", property("os.name") + " " + property("os.version"));
    facts.put("load average before", Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    facts.put("peers", Peers.versions());
    return facts;
  }

  private static String property(String key) {
    return System.getProperty(key, "unknown");
  }

  private static String value(String file, String key) throws IOException {
    for (String line : Files.readAllLines(Path.of(file))) {
      if (line.startsWith(key)) {
        return line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return "unknown";
  }

  private static String gibibytes(String kibibytes) {
    String digits = kibibytes.replaceAll("\\D", "");
    return digits.isEmpty()
        ? kibibytes
        : String.format(Locale.ROOT, "%.1f GiB", Long.parseLong(digits) / KIBIBYTES_PER_GIBIBYTE);
  }
}
