package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor among its options, other processors and broken sources. */
@Timeout(60)
final class TaskProcessorTest {
  private static final String NOTE = "[TASK_OPEN_TYPE] The result of any() is of the open type"
      + " Object, so only standard values and the classes that you allow can travel in it. Name"
      + " them, as in @Task(allow = SomeObject.class).";

  private static final JavaFileObject OPEN = Compiler.source("com/example/Open.java", """
      package com.example;

      class Open {
        @dev.cordon.Task
        static Object any() {
          return 1;
        }
      }
      """);

  @Test
  void openType_isANote() {
    Compilation compilation = Compiler.lint().compile(OPEN);

    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(messages(compilation.notes())).containsExactly(NOTE);
  }

  @Test
  void openType_isAWarningWhereStrict() {
    Compilation compilation =
        Compiler.plain().withOptions("-Acordon.strict=true").compile(OPEN);

    assertThat(compilation.notes()).isEmpty();
    assertThat(messages(compilation.warnings())).containsExactly(NOTE);
    assertThat(compilation.generatedSourceFiles()).hasSize(1);
  }

  @Test
  void openType_failsTheBuildWhereStrictAndWarningsDo() {
    Compilation compilation =
        Compiler.plain().withOptions("-Acordon.strict=true", "-Werror").compile(OPEN);

    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Open { @dev.cordon.Task @SuppressWarnings(\"cordon:TASK_OPEN_TYPE\")"
            + " static Object any() { return 1; } }",
        "@SuppressWarnings({\"serial\", \"cordon:TASK_OPEN_TYPE\"})"
            + " class Open { @dev.cordon.Task static Object any() { return 1; } }",
        "class Open { @dev.cordon.Task static void any("
            + "@SuppressWarnings(\"cordon:TASK_OPEN_TYPE\") Object o) {} }",
      })
  void openType_isSilentWhereSuppressed(String declaration) {
    Compilation compilation = Compiler.plain()
        .withOptions("-Acordon.strict=true")
        .compile(Compiler.source("com/example/Open.java", "package com.example; " + declaration));

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void suppression_ofAnotherCodeChangesNothing() {
    Compilation compilation =
        Compiler.plain().compile(Compiler.source("com/example/Open.java", """
            package com.example;

            @SuppressWarnings({"TASK_OPEN_TYPE", "cordon", "cordon:TASK_NAME", "all"})
            class Open {
              @dev.cordon.Task
              static Object any() {
                return 1;
              }
            }
            """));

    assertThat(messages(compilation.notes())).containsExactly(NOTE);
  }

  @Test
  void errors_cannotBeSuppressed() {
    Compilation compilation =
        Compiler.plain().compile(Compiler.source("com/example/Closed.java", """
            package com.example;

            class Closed {
              @dev.cordon.Task
              @SuppressWarnings("cordon:TASK_PRIVATE")
              private static int one() {
                return 1;
              }
            }
            """));

    assertThat(messages(compilation.errors()))
        .containsExactly("[TASK_PRIVATE] one() is private, so no generated class can call it."
            + " Make it package-private.");
  }

  @Test
  void faults_ofAClassAreToldInOneCompile() {
    Compilation compilation =
        Compiler.plain().compile(Compiler.source("com/example/Many.java", """
            package com.example;

            import dev.cordon.Task;

            class Many {
              @Task(name = "1", timeout = "2", memory = "3")
              private static Thread thread(Runtime runtime) {
                return null;
              }

              @Task
              static void work(int a) {}

              @Task
              static void work(long a) {}
            }
            """));

    assertThat(codes(compilation.errors()))
        .containsExactlyInAnyOrder(
            "TASK_NAME",
            "TASK_TIMEOUT",
            "TASK_MEMORY",
            "TASK_PRIVATE",
            "TASK_CANNOT_TRAVEL",
            "TASK_CANNOT_TRAVEL",
            "TASK_NAME_TAKEN");
  }

  @Test
  void fault_ofOneClassDoesNotKeepOthersFromTheirs() {
    List<String> origins = new ArrayList<>();
    Compilation compilation = Compiler.plain()
        .withProcessors(new FilerProcessor(filer -> new RecordingFiler(filer, origins)))
        .compile(
            Compiler.source(
                "com/example/Bad.java",
                "package com.example; class Bad { @dev.cordon.Task private static void f() {} }"),
            Compiler.source(
                "com/example/Good.java",
                "package com.example; class Good { @dev.cordon.Task static void f() {} }"));

    assertThat(codes(compilation.errors())).containsExactly("TASK_PRIVATE");
    assertThat(origins).containsExactly("com.example.GoodTasks [com.example.Good]");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signature_mayNameWhatAnotherProcessorGenerates(boolean first) {
    var other = new OneFileProcessor(
        "com.example.Made",
        "package com.example; record Made(int n) implements" + " java.io.Serializable {}");
    var processors =
        first ? List.of(new TaskProcessor(), other) : List.of(other, new TaskProcessor());

    Compilation compilation = Compiler.plain()
        .withProcessors(processors)
        .compile(Compiler.source("com/example/User.java", """
            package com.example;

            class User {
              @dev.cordon.Task
              static Made twice(Made made, java.util.List<Made[]> more) {
                return new Made(2 * made.n());
              }
            }
            """));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiler.generated(compilation).get("com/example/UserTasks.java"))
        .contains("static TwiceProcess twice(Made made, List<Made[]> more)");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void record_mayNameWhatAnotherProcessorGenerates(boolean first) {
    var other =
        new OneFileProcessor("com.example.Made", "package com.example; record Made(int n) {}");
    var processors =
        first ? List.of(new TaskProcessor(), other) : List.of(other, new TaskProcessor());

    Compilation compilation = Compiler.plain()
        .withProcessors(processors)
        .compile(Compiler.source("com/example/User.java", """
            package com.example;

            class User {
              @dev.cordon.Task
              static Line one(Line line) {
                return line;
              }

              @dev.cordon.Task
              static int two() {
                return 2;
              }

              record Line(java.util.List<Part> parts) {}

              record Part(Made made) {}
            }
            """));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiler.generated(compilation).get("com/example/UserTasks.java"))
        .contains("class MadeCodec", "class TwoProcess");
  }

  @Test
  void signature_thatNamesWhatNeverComes_isTheCompilersError() {
    Compilation compilation =
        Compiler.plain().compile(Compiler.source("com/example/User.java", """
            package com.example;

            class User {
              @dev.cordon.Task
              static int size(Missing missing) {
                return 1;
              }
            }
            """));

    assertThat(compilation.errors())
        .anySatisfy(error -> {
          assertThat(error.getMessage(null)).contains("cannot find symbol");
          assertThat(error.getLineNumber()).isEqualTo(5);
        })
        .noneSatisfy(error -> assertThat(error.getMessage(null)).contains("CORDON_INTERNAL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class User extends Missing { @dev.cordon.Task static void f() {} }",
        "class User { @dev.cordon.Task(allow = Missing.class) static Object f() { return 1; } }",
        "class User { @dev.cordon.Task(timeout = 5) static void f() {} }",
        "class User { @dev.cordon.Task static void f(java.util.List<? extends Missing> l) {} }",
        "class User { @dev.cordon.Task static void f() throws Missing {} }",
        "record User(Missing missing) { @dev.cordon.Task static void f(User user) {} }",
        "record User(User user, int user) { @dev.cordon.Task static void f(User user) {} }",
        "record User<T>(T... t, int n) { @dev.cordon.Task static <T> void f(User<T, T> user) {} }",
        "record User(int n) { @dev.cordon.Task static void f(User<?> u, User<int> v) {} }",
        "class User { @dev.cordon.Task static <T extends Missing> void f() {} }",
        "class User { @dev.cordon.Task static void f() }",
        "class User { @dev.cordon.Task int f; }",
        "class User { @dev.cordon.Task User() {} }",
        "@interface User { @dev.cordon.Task int f(); }",
        "class User { @dev.cordon.Task static void f() {} @dev.cordon.Task static void f() {} }",
      })
  void brokenSource_makesNoFaultOfOurs(String declaration) {
    Compilation compilation = Compiler.plain()
        .compile(Compiler.source("com/example/User.java", "package com.example; " + declaration));

    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
    assertThat(codes(compilation.errors())).doesNotContain("CORDON_INTERNAL");
  }

  @Test
  void annotations_areLeftToOtherProcessorsToo() {
    var other = new OneFileProcessor("com.example.Made", "package com.example; class Made {}");

    Compilation compilation =
        Compiler.plain().withProcessors(new TaskProcessor(), other).compile(OPEN);

    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(other.seen()).contains("dev.cordon.Task");
  }

  private static List<String> messages(
      List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(diagnostic -> diagnostic.getMessage(null)).toList();
  }

  private static List<String> codes(
      List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
    return messages(diagnostics).stream()
        .map(message -> message.replaceFirst("(?s)^\\[([A-Z_]+)].*", "$1"))
        .toList();
  }
}
