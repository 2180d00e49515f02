package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Annotations of Lombok where Lombok itself does not run. */
@Timeout(60)
final class LombokTest {

  @Test
  void class_thatLombokNeverChanges_isGeneratedInTheEnd() {
    Compilation compilation =
        Compiler.plain().compile(Compiler.source("com/example/Account.java", """
            package com.example;

            @lombok.ToString
            abstract class Account {
              @dev.cordon.Guarded
              void touch() {}
            }
            """));

    assertThat(compilation.errors()).isEmpty();
    assertThat(Compiler.generated(compilation)).containsOnlyKeys("com/example/GuardedAccount.java");
  }

  /** Files of the last round have a warning. */
  @Test
  void class_toWhichLombokAddsNothing_doesNotWait() {
    Compilation compilation =
        Compiler.lint().compile(Compiler.source("com/example/Account.java", """
            package com.example;

            abstract class Account {
              @lombok.NonNull String name = "";

              @dev.cordon.Guarded
              void touch() {}

              @lombok.Generated
              void made() {}
            }
            """));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compiler.generated(compilation)).containsOnlyKeys("com/example/GuardedAccount.java");
  }
}
