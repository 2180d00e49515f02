package dev.cordon.benchmarks;

import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/** A number that a figure is to reach. Immutable. */
final class Goal {
  private final String text;
  private final ToDoubleFunction<Figure> judged;
  private final BiPredicate<Figure, Double> reached;
  private final String unit;

  private Goal(
      String text,
      ToDoubleFunction<Figure> judged,
      BiPredicate<Figure, Double> reached,
      String unit) {
    this.text = text;
    this.judged = judged;
    this.reached = reached;
    this.unit = unit;
  }

  static Goal medianAtMost(double limit, String unit) {
    return new Goal(
        "median <= " + Numbers.plain(limit, unit),
        figure -> figure.measured().median(),
        (figure, value) -> value <= limit,
        unit);
  }

  static Goal medianAtLeast(double limit, String unit) {
    return new Goal(
        "median >= " + Numbers.plain(limit, unit),
        figure -> figure.measured().median(),
        (figure, value) -> value >= limit,
        unit);
  }

  static Goal p99Below(double limit, String unit) {
    return new Goal(
        "p99 < " + Numbers.plain(limit, unit),
        figure -> figure.measured().percentile(99),
        (figure, value) -> value < limit,
        unit);
  }

  static Goal ratioAtMost(double limit) {
    return new Goal(
        "ratio <= " + Numbers.plain(limit, ""),
        Figure::ratio,
        (figure, value) -> value <= limit,
        "");
  }

  static Goal ratioAtLeast(double limit) {
    return new Goal(
        "ratio >= " + Numbers.plain(limit, ""),
        Figure::ratio,
        (figure, value) -> value >= limit,
        "");
  }

  /** Judged by the difference to the reference; {@code least} more is allowed in any case. */
  static Goal atMostMore(double least, double part, String unit) {
    return new Goal(
        "at most " + Numbers.plain(least, unit) + " or " + Math.round(part * 100) + " % more",
        Figure::difference,
        (figure, value) -> value <= Math.max(least, part * figure.expected().median()),
        unit);
  }

  /** {@return the number that is judged; NaN if it was not measured} */
  double value(Figure figure) {
    return judged.applyAsDouble(figure);
  }

  boolean isMet(Figure figure) {
    return reached.test(figure, value(figure));
  }

  /** Tells whether the figure has reached it, and the number that was judged. */
  String verdict(Figure figure) {
    double value = value(figure);
    if (Double.isNaN(value)) {
      return "not measured";
    }
    return (isMet(figure) ? "yes: " : "NO: ") + Numbers.text(value, unit);
  }

  @Override
  public String toString() {
    return text;
  }
}
