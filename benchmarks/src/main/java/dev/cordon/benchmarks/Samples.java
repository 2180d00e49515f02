package dev.cordon.benchmarks;

import java.util.List;
import java.util.function.DoubleConsumer;

/** Values that were measured of one thing. Immutable. */
final class Samples {
  private final List<Double> sorted;

  Samples(List<Double> values) {
    this.sorted = values.stream().sorted().toList();
  }

  int count() {
    return sorted.size();
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** Has all of them used, the smallest first. */
  void forEach(DoubleConsumer use) {
    sorted.forEach(use::accept);
  }

  double median() {
    return percentile(50);
  }

  /**
   * {@return the smallest value that is not exceeded by {@code percent} of all, which is one that
   * was measured; NaN if there is none}
   */
  double percentile(int percent) {
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }
}
