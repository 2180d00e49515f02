package dev.cordon.samples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of javac with the built jars of Cordon.
 *
 * @param directory where sources, classes and generated sources are
 * @param success whether there was no error
 * @param messages the texts of errors, warnings and notes
 */
record Compilation(Path directory, boolean success, List<String> messages) {

  /** Compiles sources, by the names of their files, under the processor. */
  static Compilation of(Path directory, Map<String, String> sources, String... options)
      throws IOException {
    List<String> all =
        new ArrayList<>(List.of("-processorpath", Jars.PROCESSOR.toString(), "-Xlint:-processing"));
    all.addAll(List.of(options));
    return plain(directory, sources, all);
  }

  /** Compiles sources without a processor. */
  static Compilation withoutProcessor(Path directory, Map<String, String> sources)
      throws IOException {
    return plain(directory, sources, List.of("-proc:none"));
  }

  private static Compilation plain(
      Path directory, Map<String, String> sources, List<String> options) throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      files.add(Files.writeString(directory.resolve(source.getKey()), source.getValue()));
    }
    List<String> all = new ArrayList<>(List.of(
        "-d",
        directory.toString(),
        "-cp",
        Jars.ANNOTATIONS + File.pathSeparator + Jars.RUNTIME,
        "-implicit:none"));
    all.addAll(options);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (var manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      boolean success = javac
          .getTask(
              null,
              manager,
              diagnostics,
              all,
              null,
              manager.getJavaFileObjects(files.toArray(Path[]::new)))
          .call();
      List<String> messages = diagnostics.getDiagnostics().stream()
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .collect(Collectors.toList());
      return new Compilation(directory, success, messages);
    }
  }

  /** {@return the source of a generated class} */
  String generated(String name) throws IOException {
    return Files.readString(directory.resolve(name + ".java"));
  }

  /** {@return the program {@code name}, run to its end} */
  Program run(String name) throws IOException, InterruptedException {
    return Program.run(
        directory,
        List.of(Program.java(), "-cp", directory + File.pathSeparator + Jars.RUNTIME, name));
  }
}
