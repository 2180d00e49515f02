package dev.cordon.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was measured in the rounds of a benchmark: values of several series, each with a name. */
final class Recording {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, List<Double>> series = new LinkedHashMap<>();

  /** Adds a value, in the unit of the series; NaN is none. */
  void add(String name, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    series.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  /** Adds a time given in nanoseconds to a series of milliseconds. */
  void addMillis(String name, long nanos) {
    add(name, nanos / NANOS_PER_MILLI);
  }

  /** {@return the names of all series that have values, in the order in which they came first} */
  Set<String> names() {
    return series.keySet();
  }

  /** {@return the values of the series, which are none if it is not known} */
  Samples of(String name) {
    return new Samples(series.getOrDefault(name, List.of()));
  }
}
