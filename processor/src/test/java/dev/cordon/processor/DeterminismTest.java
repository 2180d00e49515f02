package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the sources of all golden scenarios that fit together, in several ways. */
@Timeout(60)
final class DeterminismTest {
  private static final List<String> SCENARIOS = List.of(
      "basic",
      "generics",
      "guarded-annotated",
      "guarded-generic",
      "guarded-hierarchy",
      "guarded-interface",
      "guarded-locks",
      "holders",
      "nested",
      "overloads",
      "records",
      "scoped-basic",
      "scoped-nested",
      "scoped-travels",
      "threads",
      "values",
      "visibility");

  /** They need another file. */
  private static final Set<String> NOT_ALONE = Set.of(
      "Homonyms.java", "Open.java", "Names.java", "Store.java", "Employee.java", "Manager.java");

  @TempDir
  Path temporary;

  @Test
  void output_doesNotDependOnTheOrderOfSources() throws IOException {
    List<JavaFileObject> sources = sources();
    SortedMap<String, String> generated = generate(sources);
    assertThat(generated).hasSizeGreaterThan(8);

    Collections.reverse(sources);

    assertThat(generate(sources)).isEqualTo(generated);
  }

  @Test
  void output_isTheSameAgain() throws IOException {
    assertThat(generate(sources())).isEqualTo(generate(sources()));
  }

  @Test
  void output_isTheSameForEachFileAlone() throws IOException {
    SortedMap<String, String> alone = new TreeMap<>();
    for (JavaFileObject source : sources()) {
      if (!NOT_ALONE.contains(source.getName().replaceFirst(".*/", ""))) {
        alone.putAll(generate(List.of(source)));
      }
    }

    assertThat(generate(sources())).containsAllEntriesOf(alone);
    assertThat(alone).hasSizeGreaterThan(6);
  }

  @Test
  void eachFile_hasTheUsersTypeAsItsOnlyOrigin() throws IOException {
    List<String> origins = new ArrayList<>();
    Compilation compilation = Compiler.plain()
        .withProcessors(
            new FilerProcessor(filer -> new RecordingFiler(filer, origins)),
            new FilerProcessor(new GuardedProcessor(), filer -> new RecordingFiler(filer, origins)),
            new FilerProcessor(
                new ThreadScopedProcessor(), filer -> new RecordingFiler(filer, origins)))
        .compile(sources());

    assertThat(compilation.errors()).isEmpty();
    assertThat(origins)
        .hasSameSizeAs(compilation.generatedSourceFiles())
        .contains(
            "com.example.ThumbnailsTasks [com.example.Thumbnails]",
            "com.example.GuardedNamed [com.example.Named]",
            "com.example.SessionScope [com.example.Session]",
            "com.example.Outer_InnerTasks [com.example.Outer.Inner]",
            "com.example.Outer_Inner_LeafTasks [com.example.Outer.Inner.Leaf]");
  }

  @Test
  void output_isTheSameOverTheClassesOfAnEarlierBuild() throws IOException {
    Compilation first = Compiler.plain().compile(sources());
    for (JavaFileObject file : first.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path path = temporary.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
        Files.createDirectories(path.getParent());
        try (var in = file.openInputStream()) {
          Files.copy(in, path);
        }
      }
    }
    assertThat(temporary.resolve("com/example/ThumbnailsTasks.class")).exists();
    assertThat(temporary.resolve("com/example/GuardedLocks.class")).exists();

    Compilation second =
        Compiler.lint().withClasspath(Compiler.classPath(temporary)).compile(sources());

    assertThat(second.errors()).isEmpty();
    assertThat(Compiler.generated(second)).isEqualTo(Compiler.generated(first));
  }

  private static SortedMap<String, String> generate(List<JavaFileObject> sources) {
    Compilation compilation = Compiler.plain().compile(sources);
    assertThat(compilation.errors()).isEmpty();
    return Compiler.generated(compilation);
  }

  private static List<JavaFileObject> sources() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String scenario : SCENARIOS) {
      sources.addAll(Compiler.sources(Path.of("src/test/resources/golden", scenario, "in")));
    }
    return sources;
  }
}
