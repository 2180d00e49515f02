package dev.cordon.samples;

import dev.cordon.Task;
import dev.cordon.samples.ConverterSampleTasks.ConvertProcess;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts files that nobody has looked at, with a parser that nobody trusts.
 *
 * <p>Prints one line for each file that is named on the command line: the file, the pid of the
 * process that worked on it, and the picture or what became of the process. Without arguments it
 * writes seven files of its own, of which two are pictures, one makes the parser throw and four
 * make it hang, eat all memory, crash and exit. It is no program of the seed but what the seed's
 * programs are good for.
 */
public final class ConverterSample {
  private static final Map<String, String> EXAMPLES = examples();

  private ConverterSample() {}

  /** Whatever the parser does, it does it to its own process. A core file would be large. */
  @Task(timeout = "8s", memory = "32m", jvmArgs = "-XX:-CreateCoredumpOnCrash")
  static Picture convert(Path file) throws IOException, PictureException {
    return PictureParser.parse(Files.readAllLines(file));
  }

  /** Converts the files, all at once. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0) {
      convertAll(List.of(args).stream().map(Path::of).toList());
      return;
    }
    Path directory = Files.createTempDirectory("pictures");
    List<Path> files = new ArrayList<>();
    try {
      for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
        files.add(Files.writeString(directory.resolve(example.getKey()), example.getValue()));
      }
      convertAll(files);
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(directory);
    }
  }

  private static void convertAll(List<Path> files) throws InterruptedException {
    LaunchOptions quiet = LaunchOptions.defaults().output(Output.discard());
    Map<Path, ConvertProcess> conversions = new LinkedHashMap<>();
    for (Path file : files) {
      var conversion = ConverterSampleTasks.convert(file).with(quiet);
      conversion.start();
      conversions.put(file, conversion);
    }
    for (Map.Entry<Path, ConvertProcess> entry : conversions.entrySet()) {
      Outcome<Picture> outcome = entry.getValue().outcome();
      System.out.println(entry.getKey().getFileName()
          + " (pid "
          + outcome.evidence().pid()
          + "): "
          + describe(outcome));
    }
    System.out.println("main process goes on");
  }

  private static String describe(Outcome<Picture> outcome) {
    if (outcome instanceof Outcome.Returned<Picture> returned) {
      return returned.value().toString();
    }
    if (outcome instanceof Outcome.Threw<Picture> threw) {
      return "threw " + threw.exception();
    }
    if (outcome instanceof Outcome.TimedOut<Picture> late) {
      return "took longer than " + late.limit().toSeconds() + " s and was killed";
    }
    if (outcome instanceof Outcome.Crashed<Picture> crash) {
      return "crashed by signal " + crash.signal();
    }
    if (outcome instanceof Outcome.Exited<Picture> exit) {
      return "exited with status " + exit.code();
    }
    if (outcome instanceof Outcome.Failed<Picture> failed) {
      return "did not begin: " + failed.cause();
    }
    return outcome.kind() == Outcome.Kind.OUT_OF_MEMORY
        ? "ran out of memory"
        : outcome.kind() + ": " + outcome.evidence();
  }

  private static Map<String, String> examples() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("cat.picture", "title A cat\nsize 4x3\n");
    files.put("endless.picture", "size 4x3\nstep 0\n");
    files.put("greedy.picture", "palette 2000000000\n");
    files.put("wild.picture", "codec wild\n");
    files.put("torn.picture", "size 4\n");
    files.put("rude.picture", "quit 7\n");
    files.put("dog.picture", "title A dog\nsize 16x9\nstep 2\n");
    return files;
  }
}
