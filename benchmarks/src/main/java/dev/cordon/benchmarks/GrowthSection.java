package dev.cordon.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What the page of results has of one growth: its description, its table and its plot. */
final class GrowthSection {
  private GrowthSection() {}

  /** {@return its lines, with the plot in that directory} */
  static List<String> of(Growth growth, List<String> table, String plots) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("", "### " + growth.name(), ""));
    lines.addAll(List.of(growth.description() + " In " + growth.unit() + ".", ""));
    lines.addAll(table);
    lines.add("");
    lines.add("![" + growth.name() + "](" + plots + "/" + growth.name() + ".svg)");
    return lines;
  }

  /** {@return a row for each size, with a cell for each curve} */
  static List<String> table(Growth growth, List<Curve> curves) {
    List<String> names = new ArrayList<>(List.of(growth.size()));
    List<String> rule = new ArrayList<>(List.of("--:"));
    for (Curve curve : curves) {
      names.add(curve.name());
      rule.add("--:");
    }
    List<String> rows = new ArrayList<>(List.of(Report.row(names), Report.row(rule)));
    for (double size : Curves.sizes(curves)) {
      List<String> cells = new ArrayList<>(List.of(growth.label(size)));
      curves.forEach(curve -> cells.add(Numbers.text(curve.at(size).orElse(Double.NaN))));
      rows.add(Report.row(cells));
    }
    return rows;
  }
}
