package dev.cordon.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one thing costs at several sizes.
 *
 * @param name what it is
 * @param points at least one, the smallest size first
 */
record Curve(String name, List<Point> points) {

  /**
   * The cost at one size.
   *
   * @param size more than zero
   * @param value the median of what was measured, more than zero
   */
  record Point(double size, double value) {}

  /** {@return the cost at that size, if it was measured} */
  OptionalDouble at(double size) {
    return points.stream()
        .filter(point -> point.size() == size)
        .mapToDouble(Point::value)
        .findFirst();
  }
}
