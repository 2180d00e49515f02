package dev.cordon.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** What a JVM knows of itself, for a comparison with what it should have inherited. */
final class Facts {
  private Facts() {}

  /** Tells facts, each by a word such as {@code heap} or {@code property:user.name}. */
  static Map<String, String> of(List<String> words) {
    Map<String, String> facts = new LinkedHashMap<>();
    words.forEach(word -> facts.put(word, of(word)));
    return facts;
  }

  private static String of(String word) {
    int colon = word.indexOf(':');
    String kind = colon < 0 ? word : word.substring(0, colon);
    String name = word.substring(colon + 1);
    return switch (kind) {
      case "property" -> System.getProperty(name, "none");
      case "variable" -> System.getenv().getOrDefault(name, "none");
      case "assertions" -> Boolean.toString(Facts.class.desiredAssertionStatus());
      case "heap" -> Long.toString(Runtime.getRuntime().maxMemory() >> 20);
      case "arguments" -> arguments();
      case "zone" -> TimeZone.getDefault().getID();
      case "locale" -> Locale.getDefault().toString();
      case "charset" -> Charset.defaultCharset().name();
      case "directory" -> Path.of("").toAbsolutePath().toString();
      case "open" ->
        Boolean.toString(Object.class.getModule().isOpen(name, Facts.class.getModule()));
      default -> throw new IllegalArgumentException(word);
    };
  }

  /** Reads the file that the command line names behind the program. */
  private static String arguments() {
    try {
      String line = Files.readString(Path.of("/proc/self/cmdline"));
      return Files.readString(Path.of(line.split("\0", -1)[1].substring(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
