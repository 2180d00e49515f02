package dev.cordon.benchmarks;

import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/** A number that a figure is to reach. Immutable. */
final class Goal {
  private final String text;
  private final ToDoubleFunction<Figure> judged;
  private final DoublePredicate reached;
  private final String unit;

  private Goal(String text, ToDoubleFunction<Figure> judged, DoublePredicate reached, String unit) {
    this.text = text;
    this.judged = judged;
    this.reached = reached;
    this.unit = unit;
  }

  static Goal medianAtMost(double limit, String unit) {
    return new Goal(
        "median <= " + Numbers.plain(limit, unit),
        figure -> figure.measured().median(),
        value -> value <= limit,
        unit);
  }

  static Goal medianAtLeast(double limit, String unit) {
    return new Goal(
        "median >= " + Numbers.plain(limit, unit),
        figure -> figure.measured().median(),
        value -> value >= limit,
        unit);
  }

  static Goal p99Below(double limit, String unit) {
    return new Goal(
        "p99 < " + Numbers.plain(limit, unit),
        figure -> figure.measured().percentile(99),
        value -> value < limit,
        unit);
  }

  static Goal ratioAtMost(double limit) {
    return new Goal(
        "ratio <= " + Numbers.plain(limit, ""), Figure::ratio, value -> value <= limit, "");
  }

  /** Tells whether the figure has reached it, and the number that was judged. */
  String verdict(Figure figure) {
    double value = judged.applyAsDouble(figure);
    if (Double.isNaN(value)) {
      return "not measured";
    }
    return (reached.test(value) ? "yes: " : "NO: ") + Numbers.text(value, unit);
  }

  @Override
  public String toString() {
    return text;
  }
}
