package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Compares the README of the benchmarks with them. */
@Timeout(10)
final class PageTest {

  @Test
  void names_areThoseOfTheTable() throws Exception {
    List<String> page = Files.readAllLines(Path.of("README.md"));

    assertThat(page.stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.replaceFirst("\\| `([^`]*)`.*", "$1")))
        .containsExactlyElementsOf(
            Stream.concat(Benchmarks.ALL.stream(), Benchmarks.GROWTHS.stream())
                .map(Subject::name)
                .toList());
  }

  /** What the plugins of the build are told to write is where the page says that it is. */
  @Test
  void command_namesTheJarOfTheBuild() throws Exception {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<finalName>cordon-benchmarks</finalName>");
    assertThat(Files.readString(Path.of("README.md")))
        .contains("java -jar benchmarks/target/cordon-benchmarks.jar\n");
  }
}
