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

/** The processor of guarded classes among its options, other processors and broken sources. */
@Timeout(60)
final class GuardedProcessorTest {
  private static final String NOTE =
      "[GUARDED_RAW] Raw can be made by its own constructor, and then"
          + " has no locks. Make it abstract, and make objects by new GuardedRaw(...).";

  private static final JavaFileObject RAW =
      source("Raw", "class Raw { @dev.cordon.Guarded void f() {} }");

  @Test
  void note_isAWarningWhereStrict() {
    Compilation lax = Compiler.lint().compile(RAW);
    Compilation strict = Compiler.plain().withOptions("-Acordon.strict=true").compile(RAW);

    assertThat(messages(lax.notes())).containsExactly(NOTE);
    assertThat(lax.warnings()).isEmpty();
    assertThat(messages(strict.warnings())).containsExactly(NOTE);
    assertThat(strict.generatedSourceFiles()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"cordon:GUARDED_RAW\") class A { @dev.cordon.Guarded void f() {} }",
        "@SuppressWarnings({\"cordon:GUARDED_RAW\", \"cordon:GUARDED_ESCAPES\"})"
            + " class A { @dev.cordon.Guarded java.util.Iterator<String> f() { return null; } }",
        "abstract class A { @dev.cordon.Guarded @SuppressWarnings(\"cordon:GUARDED_OBJECT_METHOD\")"
            + " public int hashCode() { return 1; } }",
        "abstract class A { @dev.cordon.Guarded void f() {} }"
            + " @SuppressWarnings(\"cordon:GUARDED_SUBCLASS\") class B extends A {}",
        "abstract class A { @dev.cordon.Guarded void f() {} }"
            + " abstract class B extends A { @SuppressWarnings(\"cordon:GUARDED_OVERRIDE\")"
            + " void f() {} }",
        "interface A { @dev.cordon.Guarded void f();"
            + " @SuppressWarnings(\"cordon:GUARDED_DEFAULT\") default void g() {} }",
      })
  void note_isSilentWhereSuppressed(String declaration) {
    Compilation compilation =
        Compiler.plain().withOptions("-Acordon.strict=true").compile(source("A", declaration));

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void errors_cannotBeSuppressed() {
    Compilation compilation = Compiler.plain()
        .compile(source(
            "A",
            "abstract class A { @dev.cordon.Guarded"
                + " @SuppressWarnings(\"cordon:GUARDED_FINAL\") final void f() {} }"));

    assertThat(codes(compilation.errors())).containsExactly("GUARDED_FINAL");
  }

  @Test
  void faults_ofAClassAreToldInOneCompile() {
    Compilation compilation = Compiler.plain().compile(source("A", """
        import dev.cordon.*;
        final class A {
          @Guarded(timeout = "1", when = "no", mode = LockMode.READ)
          private final synchronized void f() {}

          @Guarded(scope = LockScope.JVM) @Task
          static void g() {}
        }
        """));

    assertThat(codes(compilation.errors()))
        .containsExactlyInAnyOrder(
            "GUARDED_TIMEOUT",
            "GUARDED_WHEN",
            "GUARDED_WHEN_READ",
            "GUARDED_PRIVATE",
            "GUARDED_FINAL",
            "GUARDED_SYNCHRONIZED",
            "GUARDED_JVM_NAME",
            "GUARDED_TASK",
            "GUARDED_FINAL_CLASS");
  }

  @Test
  void fault_ofOneClassDoesNotKeepOthersFromTheirs() {
    List<String> origins = new ArrayList<>();
    Compilation compilation = Compiler.plain()
        .withProcessors(
            new FilerProcessor(new GuardedProcessor(), filer -> new RecordingFiler(filer, origins)))
        .compile(
            source("Bad", "abstract class Bad { @dev.cordon.Guarded private void f() {} }"),
            source("Good", "abstract class Good { @dev.cordon.Guarded void f() {} }"));

    assertThat(codes(compilation.errors())).containsExactly("GUARDED_PRIVATE");
    assertThat(origins).containsExactly("com.example.GuardedGood [com.example.Good]");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signature_mayNameWhatAnotherProcessorGenerates(boolean first) {
    var other =
        new OneFileProcessor("com.example.Made", "package com.example; public class Made {}");
    var processors =
        first ? List.of(new GuardedProcessor(), other) : List.of(other, new GuardedProcessor());

    Compilation compilation =
        Compiler.plain().withProcessors(processors).compile(source("User", """
            abstract class User extends Made {
              User(Made[] made) {}

              @dev.cordon.Guarded
              Made twice(java.util.List<? extends Made> made) {
                return this;
              }
            }
            """));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiler.generated(compilation).get("com/example/GuardedUser.java"))
        .contains("GuardedUser(Made[] made)", "Made twice(List<? extends Made> made)");
  }

  @Test
  void class_mayNameItsGuardedClassAnywhere() {
    Compilation compilation = Compiler.lint().compile(source("Account", """
        public abstract class Account {
          private GuardedAccount parent;

          protected Account(GuardedAccount parent) {
            this.parent = parent;
          }

          public static GuardedAccount open() {
            return new GuardedAccount(null);
          }

          @dev.cordon.Guarded
          public java.util.List<GuardedAccount> parents() {
            return java.util.List.of(parent);
          }

          abstract static class Special extends GuardedAccount {
            Special() {
              super(null);
            }

            @dev.cordon.Guarded
            void own() {}
          }
        }
        """));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiler.generated(compilation))
        .containsOnlyKeys(
            "com/example/GuardedAccount.java", "com/example/GuardedAccount_Special.java");
  }

  @Test
  void inheritedBarrier_thatCannotBeCalledFromHere_isAnError() {
    Compilation compilation = Compiler.plain()
        .compile(
            Compiler.source("org/library/Base.java", """
                package org.library;

                public abstract class Base {
                  @dev.cordon.Guarded(when = "isOpen")
                  public void f() {}

                  boolean isOpen() { return true; }
                }
                """),
            source(
                "Derived",
                "abstract class Derived extends org.library.Base {"
                    + " @dev.cordon.Guarded void own() {} }"));

    assertThat(messages(compilation.errors()))
        .containsExactly("[GUARDED_WHEN] The barrier of f() is \"isOpen\", which is package-private"
            + " in another package. Write a method such as \"boolean isOpen()\".");
  }

  @Test
  void classWrittenByTheUser_isNotReplaced() {
    Compilation compilation = Compiler.plain()
        .compile(
            source("A", "abstract class A { @dev.cordon.Guarded void f() {} }"),
            source("GuardedA", "class GuardedA { int own; }"));

    assertThat(codes(compilation.errors())).containsExactly("GUARDED_NAME_TAKEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class User extends Missing { @dev.cordon.Guarded void f() {} }",
        "class User { @dev.cordon.Guarded(timeout = 5) void f() {} }",
        "class User { @dev.cordon.Guarded(when = MISSING) void f() {} }",
        "class User { @dev.cordon.Guarded(mode = LockMode.NONE) void f() {} }",
        "class User { @dev.cordon.Guarded(scope = Missing.X) void f() {} }",
        "class User { @dev.cordon.Guarded void f(java.util.List<? extends Missing> l) {} }",
        "class User { @dev.cordon.Guarded void f() throws Missing {} }",
        "class User { @dev.cordon.Guarded <T extends Missing> void f() {} }",
        "class User { @dev.cordon.Guarded @Missing void f() {} }",
        "class User { @dev.cordon.Guarded void f() }",
        "class User { @dev.cordon.Guarded int f; }",
        "class User { @dev.cordon.Guarded User() {} }",
        "@interface User { @dev.cordon.Guarded int f(); }",
        "class User extends User { @dev.cordon.Guarded void f() {} }",
        "class User<T extends T> { @dev.cordon.Guarded void f(T t) {} }",
        "class User { @dev.cordon.Guarded void f() {} @dev.cordon.Guarded void f() {} }",
        "sealed class User { @dev.cordon.Guarded void f() {} }",
      })
  void brokenSource_makesNoFaultOfOurs(String declaration) {
    Compilation compilation = Compiler.plain().compile(source("User", declaration));

    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
    assertThat(codes(compilation.errors())).doesNotContain("CORDON_INTERNAL");
  }

  private static JavaFileObject source(String name, String declaration) {
    return Compiler.source("com/example/" + name + ".java", "package com.example; " + declaration);
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
