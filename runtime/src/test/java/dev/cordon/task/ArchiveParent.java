package dev.cordon.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The main program of a JVM that runs tasks until there is an archive of their classes. */
final class ArchiveParent {
  private ArchiveParent() {}

  /** Runs tasks; prints whether the last had its classes from an archive. */
  public static void main(String[] args) throws Exception {
    Path cache = Path.of(args[0]);
    boolean expected = Boolean.parseBoolean(args[1]);
    boolean fresh = Boolean.parseBoolean(args[2]);
    run(fresh ? LaunchOptions.defaults().fresh() : LaunchOptions.defaults());
    if (expected) {
      Await.until("there is an archive", () -> !archives(cache).isEmpty());
    }
    Path directory = Files.createTempDirectory("log");
    Path log = directory.resolve("loaded");
    System.out.println(
        run(LaunchOptions.defaults().fresh().jvmArgs("-Xlog:class+load:file=" + log)));
    boolean archived = Files.readString(log)
        .lines()
        .filter(line -> line.contains("dev.cordon.internal.worker.WorkerMain "))
        .allMatch(line -> line.contains("shared objects file"));
    Files.delete(log);
    Files.delete(directory);
    System.out.println(archived ? "archived" : "loaded");
  }

  static List<Path> archives(Path cache) throws IOException {
    Path directory = cache.resolve("cordon");
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  private static String run(LaunchOptions options) throws Exception {
    TaskProcess<String> process = TaskProcess.of(() -> "ran");
    process.with(options).start();
    String result = process.get();
    process.join();
    return result;
  }
}
