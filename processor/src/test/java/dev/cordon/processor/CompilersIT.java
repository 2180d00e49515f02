package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles one program with each compiler and the packaged jars, as a user would on a command line,
 * and runs it. Each of its tasks runs in a process of its own.
 */
@Timeout(300)
final class CompilersIT {
  private static final Path PROGRAM = Path.of("src/test/resources/program");
  private static final Path EXPECTED = PROGRAM.resolve("expected.txt");

  @TempDir
  Path temporary;

  /** A compiler, and the JVM for what it compiles. */
  record Compiler(String name, Jdk jdk, Tool command) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Compiler> compilers() {
    return Stream.concat(javacs(), Stream.of(ecj()));
  }

  static Stream<Compiler> javacs() {
    return Jdk.all().stream().map(CompilersIT::javac);
  }

  private static Compiler javac(Jdk jdk) {
    return new Compiler("javac of " + jdk, jdk, Tool.of(jdk.tool("javac")));
  }

  private static Compiler ecj() {
    Jdk jdk = Jdk.current();
    Tool batch = Tool.of(
        jdk.tool("java"),
        "-cp",
        Jars.ECJ.toString(),
        "org.eclipse.jdt.internal.compiler.batch.Main",
        "-17");
    return new Compiler("ecj on " + jdk, jdk, batch);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void program_compiledByAnyCompiler_runs(Compiler compiler) throws Exception {
    compile(compiler, "once");

    String printed = Tool.of(
            compiler.jdk().tool("java"),
            "-cp",
            Jars.path(temporary.resolve("once/classes"), Jars.RUNTIME),
            "Main")
        .run();

    assertThat(printed).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void generatedFiles_areTheSameFromEveryCompiler() throws Exception {
    SortedMap<String, String> reference = compile(ecj(), "ecj");

    assertThat(reference).hasSizeGreaterThan(10);
    for (Jdk jdk : Jdk.all()) {
      assertThat(compile(javac(jdk), "javac-" + jdk.feature())).as("%s", jdk).isEqualTo(reference);
    }
  }

  /**
   * The classes of an earlier build, the companions among them, lie on the class path. The batch
   * compiler of Eclipse lets no processor write a source whose class is there.
   */
  @ParameterizedTest
  @MethodSource("javacs")
  void secondBuild_overTheClassesOfTheFirst_writesTheSame(Compiler compiler) throws Exception {
    SortedMap<String, String> first = compile(compiler, "both");

    assertThat(compile(compiler, "both")).isEqualTo(first);
  }

  private SortedMap<String, String> compile(Compiler compiler, String folder)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(temporary.resolve(folder).resolve("classes"));
    Path generated = Files.createDirectories(temporary.resolve(folder).resolve("generated"));
    compiler
        .command()
        .with("-encoding", "UTF-8")
        .with("-cp", Jars.path(classes, Jars.ANNOTATIONS, Jars.RUNTIME))
        .with("-processorpath", Jars.PROCESSOR.toString())
        .with("-s", generated.toString())
        .with("-d", classes.toString())
        .withSources(PROGRAM)
        .run();
    return Folders.read(generated);
  }
}
