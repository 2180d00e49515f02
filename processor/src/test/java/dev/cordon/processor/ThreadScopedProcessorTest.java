package dev.cordon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.cordon.processor.Compiler.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What golden files do not show of scopes: indexes, options, other processors. */
@Timeout(60)
final class ThreadScopedProcessorTest {
  private static final String INDEX = "META-INF/cordon/travelling-scopes";

  private static String session(String name, String values) {
    return """
        package com.example;
        import dev.cordon.ThreadScoped;
        class %s {
          @ThreadScoped(%s) static String student() { return "nobody"; }
        }
        """.formatted(name, values);
  }

  @Test
  void index_namesTheClassesWhoseValuesTravel_inTheirOrder() throws IOException {
    Compilation compilation = Compiler.lint()
        .compile(
            source("com/example/Z.java", session("Z", "travels = true")),
            source("com/example/Stays.java", session("Stays", "inherited = true")),
            source("com/example/A.java", session("A", "travels = true")));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedFile(StandardLocation.CLASS_OUTPUT, INDEX)
        .contentsAsUtf8String()
        .isEqualTo("com.example.AScope\ncom.example.ZScope\n");
  }

  @Test
  void index_isNotThereWithoutThem() {
    Compilation compilation =
        Compiler.lint().compile(source("com/example/A.java", session("A", "inherited = true")));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, INDEX)).isEmpty();
  }

  @Test
  void index_keepsWhatAnEarlierBuildWrote(@TempDir Path out) throws Exception {
    compileInto(out, "First");
    compileInto(out, "Second");

    assertThat(Files.readString(out.resolve(INDEX)))
        .isEqualTo("com.example.FirstScope\ncom.example.SecondScope\n");
  }

  /** As an incremental build does: only what has changed. */
  private static void compileInto(Path out, String name) throws IOException {
    var javac = javax.tools.ToolProvider.getSystemJavaCompiler();
    var task = javac.getTask(
        null,
        null,
        null,
        List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path")),
        null,
        List.of(source("com/example/" + name + ".java", session(name, "travels = true"))));
    task.setProcessors(List.of(new ThreadScopedProcessor(), new ScopeIndexProcessor()));
    assertThat(task.call()).isTrue();
  }

  @Test
  void notes_areWarningsIfAskedFor() {
    Compilation compilation = Compiler.plain()
        .withOptions("-Acordon.strict=true")
        .compile(source("com/example/Session.java", """
            package com.example;
            import dev.cordon.ThreadScoped;
            class Session {
              @ThreadScoped(travels = true) static Object anything() { return "nothing"; }
            }
            """));

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningContaining("[SCOPED_OPEN_TYPE] The value of anything()");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void value_mayBeOfATypeThatAnotherProcessorGenerates(boolean first) {
    Processor other = new OneFileProcessor("com.example.Made", """
        package com.example;
        public record Made(int number) {}
        """);
    var processors = first
        ? List.of(other, new ThreadScopedProcessor(), new ScopeIndexProcessor())
        : List.of(new ThreadScopedProcessor(), new ScopeIndexProcessor(), other);

    Compilation compilation = Compiler.plain()
        .withProcessors(processors)
        .compile(source("com/example/Session.java", """
            package com.example;
            import dev.cordon.ThreadScoped;
            class Session {
              record Holder(Made made) {}
              @ThreadScoped(travels = true) static Holder made() { return new Holder(null); }
              static Made use() { return SessionScope.made().made(); }
            }
            """));

    assertThat(compilation).succeeded();
    assertThat(Compiler.generated(compilation).get("com/example/SessionScope.java"))
        .contains("MadeCodec", "HolderCodec");
  }

  @Test
  void accessors_mayBeUsedBeforeTheyAreThere_evenByWhatIsScoped() {
    Compilation compilation = Compiler.lint().compile(source("com/example/Session.java", """
        package com.example;
        import dev.cordon.ThreadScoped;
        import dev.cordon.scope.Binding;
        class Session {
          @ThreadScoped static int first() { return 1; }
          @ThreadScoped static int second() { return SessionScope.first() + 1; }
          static int within() { return SessionScope.withFirst(2, SessionScope::second); }
          static void nothing() { SessionScope.withFirst(2, () -> {}); }
        }
        """));

    assertThat(compilation).succeededWithoutWarnings();
  }
}
