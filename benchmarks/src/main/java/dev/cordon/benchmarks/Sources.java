package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java sources to be compiled: ordinary classes, and some with annotations of a processor. */
final class Sources {

  /** Whose annotations. */
  enum Style {
    CORDON,
    AUTO_FACTORY
  }

  private static final String PLAIN = """
      package app;

      import java.util.ArrayList;
      import java.util.HashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.stream.Collectors;

      public final class Plain%1$d {
        private final Map<String, List<Integer>> numbers = new HashMap<>();
        private final String name;
        private int changes;

        public Plain%1$d(String name) {
          this.name = name;
        }

        public void add(String key, int number) {
          numbers.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
          changes++;
        }

        public Optional<Integer> largest(String key) {
          return numbers.getOrDefault(key, List.of()).stream().max(Integer::compare);
        }

        public Map<String, Long> sums() {
          return numbers.entrySet().stream()
              .collect(Collectors.toMap(
                  Map.Entry::getKey,
                  entry -> entry.getValue().stream().mapToLong(Integer::longValue).sum()));
        }

        public String describe() {
          StringBuilder text = new StringBuilder(name).append(':');
          for (Map.Entry<String, Long> sum : sums().entrySet()) {
            text.append(' ').append(sum.getKey()).append('=').append(sum.getValue());
            if (sum.getValue() > %1$d) {
              text.append('!');
            }
          }
          return text.append(' ').append(changes).toString();
        }
      }
      """;

  private static final String TASK = """
      package app;

      import dev.cordon.Task;
      import java.io.IOException;
      import java.nio.file.Path;
      import java.util.List;
      import java.util.Map;

      public class Marked%1$d {
        public record Finding(String word, int line) {}

        @Task(timeout = "30s")
        public static Map<String, Integer> count(Path file, List<String> words, boolean exact)
            throws IOException {
          return Map.of(file + " " + words, exact ? %1$d : 0);
        }

        @Task
        public static List<Finding> find(String word, int limit) {
          return List.of(new Finding(word, limit));
        }
      }
      """;

  private static final String GUARD = """
      package app;

      import dev.cordon.Guarded;
      import java.util.ArrayDeque;
      import java.util.Deque;

      public class Marked%1$d<T> {
        private final Deque<T> items = new ArrayDeque<>();
        protected final int capacity;

        protected Marked%1$d(int capacity) {
          this.capacity = capacity;
        }

        protected boolean hasRoom() {
          return items.size() < capacity;
        }

        @Guarded(when = "hasRoom")
        public void put(T item) throws InterruptedException {
          items.add(item);
        }

        @Guarded
        public int size() {
          return items.size();
        }
      }
      """;

  private static final String SCOPE = """
      package app;

      import dev.cordon.ThreadScoped;
      import java.text.SimpleDateFormat;
      import java.util.ArrayList;
      import java.util.List;

      public class Marked%1$d {
        @ThreadScoped
        static SimpleDateFormat format() {
          return new SimpleDateFormat("yyyy-MM-dd");
        }

        @ThreadScoped
        static List<String> trace() {
          return new ArrayList<>();
        }
      }
      """;

  private static final String FACTORY = """
      package app;

      import com.google.auto.factory.AutoFactory;
      import com.google.auto.factory.Provided;
      import java.nio.file.Path;
      import java.util.List;

      public class Marked%1$d {
        private final Path file;
        private final List<String> words;

        @AutoFactory
        public Marked%1$d(@Provided Path file, List<String> words, boolean exact) {
          this.file = file;
          this.words = exact ? words : List.of();
        }

        @AutoFactory
        public Marked%1$d(@Provided Path file, String word) {
          this(file, List.of(word), false);
        }

        @Override
        public String toString() {
          return file + " " + words;
        }
      }
      """;

  /** How many annotated methods, or constructors, a class has that has any. */
  static final int METHODS = 2;

  private Sources() {}

  /** Writes so many classes, some of them with annotations; returns the files. */
  static List<Path> write(Path directory, Style style, int plain, int annotated)
      throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < plain; i++) {
      files.add(write(directory.resolve("Plain" + i + ".java"), PLAIN, i));
    }
    for (int i = 0; i < annotated; i++) {
      files.add(write(directory.resolve("Marked" + i + ".java"), template(style, i), i));
    }
    return files;
  }

  private static String template(Style style, int number) {
    if (style == Style.AUTO_FACTORY) {
      return FACTORY;
    }
    return switch (number % 3) {
      case 0 -> TASK;
      case 1 -> GUARD;
      default -> SCOPE;
    };
  }

  private static Path write(Path file, String template, int number) throws IOException {
    return Files.writeString(file, template.formatted(number));
  }
}
