package dev.cordon.samples;

import dev.cordon.Task;
import dev.cordon.pool.Pool;
import dev.cordon.pool.Results;
import dev.cordon.pool.WorkerStats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the words of all files below a directory, on three processes.
 *
 * <p>Counts them twice: by {@code map}, and by {@code imapUnordered} while one of the processes is
 * killed, whose file another one counts again, since it may. Prints both sums and the most frequent
 * word. Without an argument it writes a hundred files of its own. It is no program of the seed but
 * what the seed's pool is good for.
 */
public final class WordCountSample {
  private static final List<String> WORDS =
      List.of("the", "task", "runs", "in", "the", "child", "and", "the", "lock", "waits");

  private WordCountSample() {}

  @Task(timeout = "30s")
  static Map<String, Integer> count(Path file) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .flatMap(line -> Stream.of(line.split("\\W+")))
          .filter(word -> !word.isEmpty())
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  /** Counts the words of a directory, or of an example. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    if (args.length > 0) {
      countAll(files(Path.of(args[0])));
      return;
    }
    Path corpus = Files.createTempDirectory("corpus");
    List<Path> files = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        files.add(Files.writeString(corpus.resolve("text-" + i + ".txt"), text(i)));
      }
      countAll(files);
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(corpus);
    }
  }

  private static void countAll(List<Path> files) throws InterruptedException, ExecutionException {
    try (Pool pool = Pool.builder().workers(3).retries(2).build()) {
      Map<String, Integer> byMap = new TreeMap<>();
      pool.map(WordCountSampleTasks::count, files).forEach(counts -> add(counts, byMap));
      System.out.println("words by map: " + sum(byMap));

      Map<String, Integer> asTheyEnd = new TreeMap<>();
      try (Results<Map<String, Integer>> results =
          pool.imapUnordered(WordCountSampleTasks::count, files)) {
        add(results.next(), asTheyEnd);
        killOne(pool);
        results.forEachRemaining(counts -> add(counts, asTheyEnd));
      }
      System.out.println("words as they are counted, one worker killed: " + sum(asTheyEnd));
      byMap.entrySet().stream()
          .max(Comparator.comparingInt(Map.Entry::getValue))
          .ifPresent(most -> System.out.println("most frequent: " + most.getKey()));
    }
  }

  private static void killOne(Pool pool) {
    WorkerStats victim = pool.stats().workers().get(0);
    ProcessHandle.of(victim.pid()).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static void add(Map<String, Integer> counts, Map<String, Integer> to) {
    counts.forEach((word, count) -> to.merge(word, count, Integer::sum));
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).collect(Collectors.toList());
    }
  }

  /** Returns some lines, of which no two texts have the same number. */
  private static String text(int number) {
    return (String.join(" ", WORDS) + ".\n").repeat(10 + number);
  }
}
