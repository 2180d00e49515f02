package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of results, as it grows. */
final class Report {
  private final List<String> head = new ArrayList<>();
  private final List<String> table = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final JsonReport json;

  /** Begins a page with what there is to say of where and how it was made. */
  Report(Map<String, String> facts) {
    head.add("# Results");
    head.add("");
    head.add("Written by the benchmarks, not by hand; the README beside it tells how to read it.");
    head.add("");
    facts.forEach((name, fact) -> head.add("- " + name + ": " + fact));
    json = new JsonReport(facts);
    table.add(row(List.of(
        "benchmark",
        "what",
        "rounds",
        "median (p10 .. p90)",
        "reference",
        "a",
        "its median (p10 .. p90)",
        "ratio",
        "goal",
        "met")));
    table.add(row(List.of("---", "---", "--:", "--:", "---", "---", "--:", "--:", "---", "---")));
  }

  /** Adds what a benchmark has measured; returns the new lines of the table. */
  List<String> add(Benchmark benchmark, List<Figure> figures) {
    List<String> rows =
        figures.stream().map(figure -> row(cells(benchmark, figure))).toList();
    table.addAll(rows);
    figures.forEach(figure -> json.add(benchmark, figure));
    notes.add("- **" + benchmark.name() + "**: " + benchmark.description());
    return rows;
  }

  /** Adds that a benchmark has measured nothing. */
  void addFailure(Benchmark benchmark, Throwable failure) {
    notes.add("- **" + benchmark.name() + "** FAILED: " + failure);
    json.addFailure(benchmark, failure);
  }

  /** Writes the page, and the same as JSON beside it. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(head);
    lines.add("");
    lines.addAll(table);
    lines.add("");
    lines.addAll(notes);
    Files.write(file, lines);
    String name = file.getFileName().toString().replaceFirst("\\.md$", ".json");
    Files.writeString(file.resolveSibling(name), json.text());
  }

  private static List<String> cells(Benchmark benchmark, Figure figure) {
    return List.of(
        benchmark.name(),
        figure.what(),
        Integer.toString(figure.measured().count()),
        Numbers.text(figure.measured(), figure.unit()),
        figure.reference(),
        benchmark.isLimit(figure.reference()) ? "limit" : "peer",
        Numbers.text(figure.expected(), figure.unit()),
        Numbers.text(figure.ratio()),
        joined(figure.goals().stream().map(Goal::toString).toList()),
        joined(figure.goals().stream().map(goal -> goal.verdict(figure)).toList()));
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "-" : String.join("; ", parts);
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
