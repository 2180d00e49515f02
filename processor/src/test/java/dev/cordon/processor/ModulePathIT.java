package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Compiles and runs a module that exports nothing, opens nothing and requires no more than us. */
@Timeout(120)
final class ModulePathIT {
  private static final Path MODULE = Path.of("src/test/resources/modular");
  private static final Path MODULES = Path.of("src/test/resources/modules");
  static final List<Jdk> JDKS = Jdk.all();

  @TempDir
  Path temporary;

  @ParameterizedTest
  @FieldSource("JDKS")
  void strictModule_runsItsTasks(Jdk jdk) throws Exception {
    compile(jdk, "--processor-path");

    String printed = Tool.of(
            jdk.tool("java"),
            "-p",
            Jars.path(temporary.resolve("classes"), Jars.RUNTIME),
            "-m",
            "com.example.app/com.example.app.App")
        .run();

    assertThat(printed).isEqualTo("""
            [Total[name=tea, price=6], Total[name=milk, price=2]]
            true
            Hello, you
            in the till: 4
            traced t1
            refused tea null
            """);
  }

  @ParameterizedTest
  @FieldSource("JDKS")
  void generatedAnnotation_isLeftOutWhereTheModuleCannotSeeIt(Jdk jdk) throws Exception {
    SortedMap<String, String> generated = compile(jdk, "--processor-path");

    assertThat(generated)
        .containsOnlyKeys(
            "com/example/app/AppScope.java",
            "com/example/app/AppTasks.java",
            "com/example/app/GreeterTasks.java",
            "com/example/app/GuardedTill.java");
    assertThat(generated.values()).noneMatch(text -> text.contains("@Generated"));
  }

  @ParameterizedTest
  @FieldSource("JDKS")
  void processor_mayBeAModule(Jdk jdk) throws Exception {
    assertThat(compile(jdk, "--processor-module-path")).hasSize(4);
  }

  /** A record of another module may be made of what that module does not export. */
  @ParameterizedTest
  @FieldSource("JDKS")
  void recordOfAModule_hasACodecWhereItsTypesAreExported(Jdk jdk) throws Exception {
    Path library = temporary.resolve("library");
    Tool.of(jdk.tool("javac"), "-d", library.toString())
        .withSources(MODULES.resolve("library"))
        .run();

    String generated = compile(jdk, "--processor-path", MODULES.resolve("user"), library)
        .get("com/example/user/PostTasks.java");

    assertThat(generated).contains("class LetterCodec", "Codecs.<Parcel>object()");
  }

  private SortedMap<String, String> compile(Jdk jdk, String processorOption)
      throws IOException, InterruptedException {
    return compile(jdk, processorOption, MODULE);
  }

  private SortedMap<String, String> compile(
      Jdk jdk, String processorOption, Path sources, Path... libraries)
      throws IOException, InterruptedException {
    List<Path> path = new ArrayList<>(List.of(libraries));
    path.add(Jars.ANNOTATIONS);
    path.add(Jars.RUNTIME);
    Path generated = Files.createDirectories(temporary.resolve("generated"));
    Tool.of(jdk.tool("javac"), "-Xlint:all,-processing", "-Werror")
        .with("-p", Jars.path(path.toArray(Path[]::new)))
        .with(processorOption, Jars.PROCESSOR.toString())
        .with("-s", generated.toString())
        .with("-d", temporary.resolve("classes").toString())
        .withSources(sources)
        .run();
    return Folders.read(generated);
  }
}
