package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of results, as it grows. */
final class Report {
  private static final String PLOTS = "growth";

  private final List<String> head = new ArrayList<>();
  private final List<String> table = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> growths = new ArrayList<>();

  /** The text of each plot, by the name of its file. */
  private final Map<String, String> plots = new LinkedHashMap<>();

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

  /** Adds what was measured of a growth; returns its table. */
  List<String> add(Growth growth, Curves curves) {
    List<Curve> drawn = curves.all();
    List<String> rows = GrowthSection.table(growth, drawn);
    growths.addAll(GrowthSection.of(growth, rows, PLOTS));
    plots.put(growth.name() + ".svg", Plot.of(growth, drawn));
    json.add(growth, drawn);
    return rows;
  }

  /** Adds that nothing was measured of something. */
  void addFailure(Subject subject, Throwable failure) {
    notes.add("- **" + subject.name() + "** FAILED: " + failure);
    json.addFailure(subject, failure);
  }

  /** Writes the page, the same as JSON beside it, and the plots in a directory beside it. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(head);
    lines.add("");
    lines.addAll(table);
    lines.add("");
    lines.addAll(notes);
    if (!growths.isEmpty()) {
      lines.addAll(List.of("", "## How cost grows"));
      lines.addAll(growths);
    }
    Files.write(file, lines);
    for (Map.Entry<String, String> plot : plots.entrySet()) {
      Path directory = Files.createDirectories(file.resolveSibling(PLOTS));
      Files.writeString(directory.resolve(plot.getKey()), plot.getValue());
    }
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

  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
