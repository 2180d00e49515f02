package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles guarded classes whose constructors, getters and setters Lombok makes. */
@Timeout(120)
final class LombokIT {
  private static final Path PROGRAM = Path.of("src/test/resources/lombok");
  private static final Path EXPECTED = PROGRAM.resolve("expected.txt");

  @TempDir
  Path temporary;

  /** A compiler and its processors, and the JVM for what it compiles. */
  record Compiler(String name, Jdk jdk, Tool command, String processors) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Compiler> compilers() {
    return Stream.concat(javacs(), Stream.of(ecj()));
  }

  static Stream<Compiler> javacs() {
    return Jdk.all().stream()
        .flatMap(jdk -> Stream.of(
            javac(jdk, "Lombok first", Jars.path(Jars.LOMBOK, Jars.PROCESSOR)),
            javac(jdk, "Cordon first", Jars.path(Jars.PROCESSOR, Jars.LOMBOK))));
  }

  private static Compiler javac(Jdk jdk, String order, String processors) {
    Tool command = Tool.of(jdk.tool("javac"), "-Xlint:all,-processing", "-Werror");
    return new Compiler("javac of " + jdk + ", " + order, jdk, command, processors);
  }

  /** Lombok is an agent of this compiler, and no processor. */
  private static Compiler ecj() {
    Jdk jdk = Jdk.current();
    Tool command = Tool.of(
        jdk.tool("java"),
        "-javaagent:" + Jars.LOMBOK + "=ECJ",
        "-cp",
        Jars.ECJ.toString(),
        "org.eclipse.jdt.internal.compiler.batch.Main",
        "-17");
    return new Compiler("ecj on " + jdk, jdk, command, Jars.PROCESSOR.toString());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void program_withBothProcessors_runs(Compiler compiler) throws Exception {
    compile(compiler);

    String printed = Tool.of(
            compiler.jdk().tool("java"),
            "-cp",
            Jars.path(temporary.resolve("classes"), Jars.RUNTIME),
            "com.example.Main")
        .run();

    assertThat(printed).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void generatedFiles_areTheSameInEachOrder() throws Exception {
    Set<SortedMap<String, String>> generated = new HashSet<>();
    for (Compiler compiler : javacs().toList()) {
      generated.add(compile(compiler));
    }

    assertThat(generated).hasSize(1);
    assertThat(generated.iterator().next().get("com/example/GuardedAccount.java"))
        .contains("""
              @Account.Inject
              public GuardedAccount(@NonNull String name) {
                super(name);
              }
            """)
        .contains("long getBalance() {");
    assertThat(generated.iterator().next())
        .containsOnlyKeys(
            "com/example/GuardedAccount.java",
            "com/example/GuardedManager.java",
            "com/example/GuardedOuter_Built.java",
            "com/example/GuardedOuter_Inner.java",
            "com/example/GuardedPerson.java");
  }

  private SortedMap<String, String> compile(Compiler compiler)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(temporary.resolve("classes"));
    Path generated = Files.createDirectories(temporary.resolve("generated"));
    Folders.write(generated, Map.of());
    compiler
        .command()
        .with("-encoding", "UTF-8")
        .with("-cp", Jars.path(Jars.ANNOTATIONS, Jars.RUNTIME, Jars.LOMBOK))
        .with("-processorpath", compiler.processors())
        .with("-s", generated.toString())
        .with("-d", classes.toString())
        .withSources(PROGRAM)
        .run();
    return Folders.read(generated);
  }
}
