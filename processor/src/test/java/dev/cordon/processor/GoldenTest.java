package dev.cordon.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the {@code in} folder of each scenario and compares what is generated, and what is
 * noted, with its {@code out} folder, to the letter: generated code is read by users.
 *
 * <p>Run with {@code -Dgolden.update=true} to rewrite the {@code out} folders; review the diff.
 */
@Timeout(60)
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String NOTES = "notes.txt";

  static Stream<String> scenarios() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void scenario_generatesItsOutputAndNoWarning(String scenario) throws IOException {
    Path folder = GOLDEN.resolve(scenario);

    Compilation compilation = Compiler.lint().compile(Compiler.sources(folder.resolve("in")));

    assertThat(compilation.warnings()).isEmpty();
    assertThat(compilation.errors()).isEmpty();
    SortedMap<String, String> written = new TreeMap<>(Compiler.generated(compilation));
    if (!compilation.notes().isEmpty()) {
      written.put(NOTES, notes(compilation));
    }
    if (Boolean.getBoolean("golden.update")) {
      Folders.write(folder.resolve("out"), written);
    }
    assertThat(written).isEqualTo(Folders.read(folder.resolve("out")));
  }

  private static String notes(Compilation compilation) {
    return compilation.notes().stream()
        .map(note -> place(note) + ": " + note.getMessage(null) + "\n")
        .sorted()
        .collect(joining());
  }

  private static String place(Diagnostic<? extends javax.tools.JavaFileObject> note) {
    var source = note.getSource();
    return source == null
        ? "-"
        : Path.of(source.getName()).getFileName() + ":" + note.getLineNumber();
  }
}
