package dev.cordon.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was measured of a growth: values of several curves, at several sizes. */
final class Curves {
  private final Map<String, SortedMap<Double, List<Double>>> values = new LinkedHashMap<>();

  /**
   * Adds a value of a curve at a size; NaN is none.
   *
   * @throws IllegalArgumentException if the size or the value is not more than zero, so that it has
   *     no place on an axis of logarithms
   */
  void add(String curve, double size, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (size <= 0 || value <= 0) {
      throw new IllegalArgumentException(
          curve + " is " + value + " at " + size + "; both must be more than zero");
    }
    values
        .computeIfAbsent(curve, key -> new TreeMap<>())
        .computeIfAbsent(size, key -> new ArrayList<>())
        .add(value);
  }

  /** Adds all that was recorded at a size; each series is of the curve of its name. */
  void add(double size, Recording recording) {
    for (String name : recording.names()) {
      recording.of(name).forEach(value -> add(name, size, value));
    }
  }

  /** {@return the curves that have points, in the order in which they came first} */
  List<Curve> all() {
    return values.entrySet().stream()
        .map(curve -> new Curve(curve.getKey(), points(curve.getValue())))
        .toList();
  }

  /** {@return all sizes at which anything was measured, the smallest first} */
  static List<Double> sizes(List<Curve> curves) {
    var sizes = new TreeSet<Double>();
    curves.forEach(curve -> curve.points().forEach(point -> sizes.add(point.size())));
    return List.copyOf(sizes);
  }

  private static List<Curve.Point> points(SortedMap<Double, List<Double>> values) {
    return values.entrySet().stream()
        .map(at -> new Curve.Point(at.getKey(), new Samples(at.getValue()).median()))
        .toList();
  }
}
