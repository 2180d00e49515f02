package dev.cordon.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the scenario of each problem, a folder of its name, and compares all that the compiler
 * says with its file {@code out/said.txt}, to the letter: place, message, source line and caret.
 *
 * <p>Run with {@code -Dgolden.update=true} to rewrite these files; review the diff.
 */
@Timeout(60)
final class ProblemTest {
  private static final Path PROBLEMS = Path.of("src/test/resources/problems");
  private static final String SAID = "said.txt";

  /** Annotated methods within a method body are not shown to an annotation processor. */
  private static final Set<Problem> ELSEWHERE =
      EnumSet.of(Problem.TASK_LOCAL_CLASS, Problem.GUARDED_LOCAL_CLASS, Problem.SCOPED_LOCAL_CLASS);

  static Stream<Problem> problems() {
    return Arrays.stream(Problem.values()).filter(problem -> !ELSEWHERE.contains(problem));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void problem_isToldAtTheUsersElement(Problem problem) throws IOException {
    Path folder = PROBLEMS.resolve(problem.name());
    Map<String, String> sources = Folders.read(folder.resolve("in"));

    Compilation compilation = compilerFor(problem).compile(Compiler.sources(folder.resolve("in")));

    String said = Diagnostics.of(compilation, sources);
    if (Boolean.getBoolean("golden.update")) {
      Folders.write(folder.resolve("out"), Map.of(SAID, said));
    }
    assertThat(said).contains("[" + problem.name() + "]");
    assertThat(new TreeMap<>(Map.of(SAID, said))).isEqualTo(Folders.read(folder.resolve("out")));
  }

  @Test
  void folders_areNamedAfterProblems() throws IOException {
    try (Stream<Path> folders = Files.list(PROBLEMS)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(problems().map(Problem::name).toList());
    }
  }

  @Test
  void texts_saySomethingAndWhatToDo() {
    for (Problem problem : Problem.values()) {
      String text = problem.message("a", "b", "c", "D.", "e", "f");
      assertThat(text).matches("(?s)\\[[A-Z_]+] [A-Za-z].*[.]");
      assertThat(text).doesNotContain("!", "please", "invalid", "  ");
    }
    assertThat(Arrays.stream(Problem.values()).map(Problem::name).collect(joining(" ")))
        .matches("((TASK|GUARDED|SCOPED|CORDON)_[A-Z_]+ ?)+");
  }

  /** A fault of the processor's own is not at hand, but a disk may be full. */
  private static com.google.testing.compile.Compiler compilerFor(Problem problem) {
    return problem == Problem.CORDON_INTERNAL
        ? Compiler.plain().withProcessors(new FilerProcessor(filer -> new FullFiler()))
        : Compiler.plain();
  }
}
