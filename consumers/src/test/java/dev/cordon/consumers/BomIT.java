package dev.cordon.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks at the poms of the repository. */
@Timeout(30)
final class BomIT {
  private static final Pattern MANAGED =
      Pattern.compile("<artifactId>(cordon-\\w+)</artifactId>\\s*<version>[$]");

  @Test
  void bom_managesTheModulesAlone() throws IOException {
    String bom = Files.readString(Repository.file("bom", ".pom"));

    List<String> managed =
        MANAGED.matcher(bom).results().map(found -> found.group(1)).toList();

    assertThat(managed)
        .containsExactly(
            "cordon-annotations", "cordon-bridges", "cordon-processor", "cordon-runtime");
    assertThat(bom).doesNotContain("<parent>");
  }

  /** It has no parent from which it could have its version. */
  @Test
  void bom_hasTheVersionOfTheModules() throws IOException {
    assertThat(Files.readString(Repository.file("bom", ".pom")))
        .contains(
            "<version>" + System.getProperty("project.version") + "</version>\n  <packaging>pom");
  }

  @Test
  void processor_bringsNoDependencies() throws IOException {
    assertThat(Files.readString(Repository.file("processor", ".pom")))
        .doesNotContain("javapoet</artifactId>");
  }
}
