package dev.cordon.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The picture of a growth: its curves over two axes of logarithms, with all sizes and all powers of
 * ten marked, and their names below. It depends on what it shows alone.
 */
final class Plot {
  static final int WIDTH = 760;
  static final int LEFT = 90;
  static final int RIGHT = WIDTH - 30;
  static final int TOP = 50;
  static final int BOTTOM = 410;
  private static final int LEGEND = BOTTOM + 70;
  private static final int ROW = 20;
  private static final int SAMPLE = 30;

  private static final String INK = "#222222";
  private static final String GRID = "#dddddd";

  /** Colours that are told apart also by those who see few. */
  private static final List<Marker> MARKERS = List.of(Marker.values());

  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000");

  private final Growth growth;
  private final List<Curve> curves;
  private final Axis sizes;
  private final Axis values;
  private final Svg svg;

  private Plot(Growth growth, List<Curve> curves) {
    this.growth = growth;
    this.curves = curves;
    this.sizes = Axis.ofValues(Curves.sizes(curves), LEFT, RIGHT);
    List<Double> costs = curves.stream()
        .flatMap(curve -> curve.points().stream())
        .map(Curve.Point::value)
        .toList();
    this.values = Axis.ofDecades(costs, BOTTOM, TOP);
    this.svg = new Svg(WIDTH, LEGEND + ROW * curves.size(), title(), growth.description());
  }

  /** {@return the text of the picture} */
  static String of(Growth growth, List<Curve> curves) {
    return new Plot(growth, curves).draw();
  }

  private String title() {
    return growth.name() + ": " + growth.unit() + " by " + growth.size();
  }

  private String draw() {
    svg.words(
        (LEFT + RIGHT) / 2.0, TOP - 20, "middle", "font-size=\"16\" fill=\"" + INK + "\"", title());
    grid();
    for (int i = 0; i < curves.size(); i++) {
      String colour = COLOURS.get(i % COLOURS.size());
      Marker marker = MARKERS.get(i % MARKERS.size());
      curve(curves.get(i), colour, marker);
      legend(curves.get(i), LEGEND + i * ROW, colour, marker);
    }
    return svg.end();
  }

  private void grid() {
    for (double value : values.decades()) {
      double y = values.at(value);
      svg.line(LEFT, y, RIGHT, y, GRID);
      words(LEFT - 8, y + 4, "end", Numbers.metric(value));
    }
    for (double size : Curves.sizes(curves)) {
      double x = sizes.at(size);
      svg.line(x, TOP, x, BOTTOM, GRID);
      words(x, BOTTOM + 20, "middle", growth.label(size));
    }
    svg.line(LEFT, TOP, LEFT, BOTTOM, INK);
    svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, INK);
    words((LEFT + RIGHT) / 2.0, BOTTOM + 42, "middle", growth.size());
    double middle = (TOP + BOTTOM) / 2.0;
    String turned = "fill=\"" + INK + "\" transform=\"rotate(-90 24 " + Svg.number(middle) + ")\"";
    svg.words(24, middle, "middle", turned, growth.unit());
  }

  private void curve(Curve curve, String colour, Marker marker) {
    svg.lines(
        curve.points().stream()
            .map(point ->
                Svg.number(sizes.at(point.size())) + "," + Svg.number(values.at(point.value())))
            .collect(joining(" ")),
        colour);
    for (Curve.Point point : curve.points()) {
      marker.draw(svg, sizes.at(point.size()), values.at(point.value()), colour);
    }
  }

  private void legend(Curve curve, double y, String colour, Marker marker) {
    svg.line(LEFT, y, LEFT + SAMPLE, y, colour);
    marker.draw(svg, LEFT + SAMPLE / 2.0, y, colour);
    words(LEFT + SAMPLE + 10, y + 4, "start", curve.name());
  }

  private void words(double x, double y, String anchor, String words) {
    svg.words(x, y, anchor, "fill=\"" + INK + "\"", words);
  }
}
