package dev.cordon.benchmarks;

import java.util.Locale;

/** The shape of the points of a curve, by which it is known also where colours are not seen. */
enum Marker {
  CIRCLE(""),
  SQUARE("-4,-4 4,-4 4,4 -4,4"),
  TRIANGLE("0,-5 5,4 -5,4"),
  DIAMOND("0,-6 6,0 0,6 -6,0"),
  WEDGE("0,5 5,-4 -5,-4");

  private static final int RADIUS = 4;

  /** Its corners about the point; none for a circle. */
  private final String corners;

  Marker(String corners) {
    this.corners = corners;
  }

  /** Draws it about a point. */
  void draw(Svg svg, double x, double y, String colour) {
    if (corners.isEmpty()) {
      svg.circle(x, y, RADIUS, colour);
      return;
    }
    var points = new StringBuilder();
    for (String corner : corners.split(" ", -1)) {
      String[] by = corner.split(",", -1);
      points.append(String.format(
          Locale.ROOT,
          points.isEmpty() ? "%.1f,%.1f" : " %.1f,%.1f",
          x + Integer.parseInt(by[0]),
          y + Integer.parseInt(by[1])));
    }
    svg.polygon(points.toString(), colour);
  }
}
