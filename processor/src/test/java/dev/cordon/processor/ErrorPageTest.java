package dev.cordon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every problem has its place on the page of errors. */
@Timeout(60)
final class ErrorPageTest {
  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final String HEADING = "## ";

  @Test
  void problems_haveAHeadingEach() throws IOException {
    List<String> codes = Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith(HEADING))
        .map(line -> line.substring(HEADING.length()))
        .filter(heading -> heading.matches("(TASK|GUARDED|SCOPED|CORDON)_[A-Z_]+"))
        .toList();

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Problem.values()).map(Problem::name).toList());
  }
}
