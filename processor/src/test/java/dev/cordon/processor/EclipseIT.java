package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the compiler of Eclipse to what javac generates and says. */
@Timeout(120)
final class EclipseIT {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern MESSAGE =
      Pattern.compile("\\[(TASK|GUARDED|SCOPED|CORDON)_[A-Z_]+].*");

  @TempDir
  Path temporary;

  /** It does not show the accessor of an annotated record component to processors. */
  static Stream<String> scenarios() throws IOException {
    return GoldenTest.scenarios().filter(scenario -> !scenario.equals("component"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void scenario_generatesWhatItDoesUnderJavac(String scenario) throws IOException {
    Path folder = RESOURCES.resolve("golden").resolve(scenario);
    SortedMap<String, String> expected = Folders.read(folder.resolve("out"));
    expected.remove("notes.txt");

    String said = compile(folder.resolve("in"));

    assertThat(said).doesNotContain("ERROR");
    assertThat(Folders.read(temporary.resolve("generated"))).isEqualTo(expected);
  }

  /**
   * A full disk takes another filer than this compiler's, and which of two classes of one name is
   * told depends on the order in which a compiler shows them.
   */
  static Stream<Problem> problems() {
    return ProblemTest.problems()
        .filter(problem ->
            problem != Problem.CORDON_INTERNAL && problem != Problem.TASK_COMPANION_TAKEN);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void problem_isToldInTheSameWords(Problem problem) throws IOException {
    Path folder = RESOURCES.resolve("problems").resolve(problem.name());
    String expected = Files.readString(folder.resolve("out/said.txt"));

    String said = compile(folder.resolve("in"));

    assertThat(messages(said)).isEqualTo(messages(expected)).isNotEmpty();
  }

  @Test
  void valueOfAnotherType_isForTheCompilerToTell() throws IOException {
    Path sources = Files.createDirectories(temporary.resolve("broken"));
    Files.writeString(sources.resolve("Session.java"), """
        import dev.cordon.*;
        abstract class Session {
          @ThreadScoped(name = 5) static String number() { return ""; }
          @ThreadScoped(travels = yes) static String unknown() { return ""; }
          @Guarded @Task(5) void task() {}
        }
        """);

    String said = compile(sources);

    assertThat(said)
        .contains("cannot convert from int to String", "yes cannot be resolved")
        .doesNotContain("Internal compiler error", "CORDON_INTERNAL");
  }

  private static List<String> messages(String said) {
    return MESSAGE
        .matcher(said)
        .results()
        .map(result -> result.group())
        .sorted()
        .toList();
  }

  private String compile(Path sources) throws IOException {
    Path generated = Files.createDirectories(temporary.resolve("generated"));
    List<String> command = new ArrayList<>(List.of(
        "-17",
        "-encoding",
        "UTF-8",
        "-cp",
        Jars.path(Jars.ANNOTATIONS, Jars.RUNTIME, Jars.JSPECIFY),
        "-processorpath",
        Jars.PROCESSOR.toString(),
        "-s",
        generated.toString(),
        "-d",
        temporary.resolve("classes").toString()));
    for (String file : Folders.read(sources).keySet()) {
      command.add(sources.resolve(file).toString());
    }
    var said = new StringWriter();
    var out = new PrintWriter(said);
    BatchCompiler.compile(command.toArray(String[]::new), out, out, null);
    return said.toString();
  }
}
