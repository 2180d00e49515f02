package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
final class ReportTest {

  @TempDir
  private Path directory;

  @Test
  void write_hasALineForEachFigureAndEachFailure() throws Exception {
    var report = new Report(List.of("date: today"));
    report.add(
        new Cpu(),
        List.of(Figure.of(
            "a call",
            "ms",
            new Samples(List.of(120.0, 110.0, 130.0)),
            "the same",
            new Samples(List.of(100.0)),
            Goal.ratioAtMost(1.1))));
    report.addFailure(new Memory(), new IllegalStateException("no memory"));
    Path file = directory.resolve("RESULTS.md");

    report.write(file);

    assertThat(Files.readAllLines(file))
        .contains(
            "- date: today",
            "| cpu | a call | 3 | 120 ms (110 .. 130) | the same | 100 ms (100 .. 100) | 1.20"
                + " | ratio <= 1.1 | NO: 1.20 |",
            "- **cpu**: " + new Cpu().description(),
            "- **memory** FAILED: java.lang.IllegalStateException: no memory");
  }
}
