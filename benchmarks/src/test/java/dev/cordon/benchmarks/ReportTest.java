package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
final class ReportTest {

  @TempDir
  private Path directory;

  @Test
  void write_hasALineForEachFigureAndEachFailure() throws Exception {
    var report = new Report(Map.of("date", "today"));
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
            "| cpu | a call | 3 | 120 ms (110 .. 130) | the same | limit | 100 ms (100 .. 100) | 1.20"
                + " | ratio <= 1.1 | NO: 1.20 |",
            "- **cpu**: " + new Cpu().description(),
            "- **memory** FAILED: java.lang.IllegalStateException: no memory");
    JsonObject json = JsonParser.parseString(Files.readString(directory.resolve("RESULTS.json")))
        .getAsJsonObject();
    assertThat(json.getAsJsonObject("run").get("date").getAsString()).isEqualTo("today");
    JsonObject figure = json.getAsJsonArray("figures").get(0).getAsJsonObject();
    assertThat(figure.get("measure").getAsString()).isEqualTo("a call");
    assertThat(figure.get("kind").getAsString()).isEqualTo("limit");
    assertThat(figure.getAsJsonObject("ours").get("median").getAsDouble()).isEqualTo(120);
    assertThat(figure.get("ratio").getAsDouble()).isEqualTo(1.2);
    JsonObject goal = figure.getAsJsonArray("goals").get(0).getAsJsonObject();
    assertThat(goal.get("goal").getAsString()).isEqualTo("ratio <= 1.1");
    assertThat(goal.get("met").getAsBoolean()).isFalse();
    assertThat(json.getAsJsonArray("failures")).hasSize(1);
  }

  @Test
  void growth_hasATableAndAPlotBesideThePage() throws Exception {
    var curves = new Curves();
    curves.add("ours", 10, 2.5);
    curves.add("ours", 10_000, 7);
    curves.add("a peer", 10, 40);
    var report = new Report(Map.of());
    report.add(new SomeGrowth(), curves);
    report.addFailure(new SomeGrowth(), new IllegalStateException("no room"));
    Path file = directory.resolve("RESULTS.md");

    report.write(file);

    assertThat(Files.readAllLines(file))
        .contains("- **growth-some** FAILED: java.lang.IllegalStateException: no room")
        .containsSequence(
            "## How cost grows",
            "",
            "### growth-some",
            "",
            "More & more <things>. In µs a thing.",
            "",
            "| things | ours | a peer |",
            "| --: | --: | --: |",
            "| 10 | 2.50 | 40.0 |",
            "| 10 k | 7.00 | - |",
            "",
            "![growth-some](growth/growth-some.svg)");
    assertThat(directory.resolve("growth/growth-some.svg"))
        .content()
        .isEqualTo(Plot.of(new SomeGrowth(), curves.all()));
    JsonObject growth = JsonParser.parseString(Files.readString(directory.resolve("RESULTS.json")))
        .getAsJsonObject()
        .getAsJsonArray("growth")
        .get(0)
        .getAsJsonObject();
    assertThat(growth)
        .hasToString("{\"name\":\"growth-some\",\"size\":\"things\",\"unit\":\"µs a thing\","
            + "\"curves\":[{\"name\":\"ours\",\"points\":[{\"size\":10.0,\"median\":2.5},"
            + "{\"size\":10000.0,\"median\":7.0}]},"
            + "{\"name\":\"a peer\",\"points\":[{\"size\":10.0,\"median\":40.0}]}]}");
  }

  @Test
  void withoutGrowth_thereIsNoSectionOfIt() throws Exception {
    Path file = directory.resolve("RESULTS.md");

    new Report(Map.of()).write(file);

    assertThat(Files.readString(file)).doesNotContain("grows");
    assertThat(directory.resolve("growth")).doesNotExist();
  }

  @Test
  void whatWasNotMeasured_isNotToldAsANumber() throws Exception {
    var report = new Report(Map.of());
    report.add(
        new PoolLarge(),
        List.of(Figure.of(
            "a call",
            "ms",
            new Samples(List.of(120.0)),
            "Python",
            new Samples(List.of()),
            Goal.ratioAtMost(1))));
    Path file = directory.resolve("RESULTS.md");

    report.write(file);

    assertThat(Files.readString(file))
        .contains("| 120 ms (120 .. 120) | Python | peer | - | - | ratio <= 1 | not measured |");
    JsonObject figure = JsonParser.parseString(Files.readString(directory.resolve("RESULTS.json")))
        .getAsJsonObject()
        .getAsJsonArray("figures")
        .get(0)
        .getAsJsonObject();
    assertThat(figure.has("ratio")).isFalse();
    assertThat(figure.getAsJsonArray("goals").get(0).getAsJsonObject().has("met"))
        .isFalse();
  }
}
