package dev.cordon.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of logarithms.
 *
 * @param low the value at its begin
 * @param high the value at its end, more than that
 * @param from where its begin is
 * @param to where its end is
 */
record Axis(double low, double high, double from, double to) {
  private static final int BASE = 10;

  /** {@return the axis from the power of ten before all values to the one after them} */
  static Axis ofDecades(List<Double> values, double from, double to) {
    int first = (int) Math.floor(Math.log10(least(values)));
    int last = (int) Math.ceil(Math.log10(greatest(values)));
    return new Axis(power(first), power(Math.max(last, first + 1)), from, to);
  }

  /** {@return the axis from the least of the values to the greatest} */
  static Axis ofValues(List<Double> values, double from, double to) {
    double low = least(values);
    double high = greatest(values);
    return low < high ? new Axis(low, high, from, to) : new Axis(low / 2, high * 2, from, to);
  }

  /** {@return where a value is} */
  double at(double value) {
    return from + (to - from) * Math.log(value / low) / Math.log(high / low);
  }

  /** {@return the powers of ten on it} */
  List<Double> decades() {
    List<Double> powers = new ArrayList<>();
    int last = (int) Math.floor(Math.log10(high));
    for (int exponent = (int) Math.ceil(Math.log10(low)); exponent <= last; exponent++) {
      powers.add(power(exponent));
    }
    return powers;
  }

  /** As exact as a number in a program; {@link Math#pow} may be a little beside it. */
  private static double power(int exponent) {
    return Double.parseDouble("1e" + exponent);
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
  }

  private static double greatest(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(BASE);
  }
}
