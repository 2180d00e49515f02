package dev.cordon.benchmarks;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers are written. */
final class Numbers {
  private static final double THOUSAND = 1e3;
  private static final double KIBI = 1024;

  private Numbers() {}

  /** {@return the number with three significant digits, or all before the point; a dash for NaN} */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    int decimals = 0;
    for (double rest = Math.abs(value); rest < 99.95 && decimals < 3; rest *= 10) {
      decimals++;
    }
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** {@return the number in short, as in 10 k} */
  static String metric(double value) {
    return scaled(value, THOUSAND, "", " k", " M", " G");
  }

  /** {@return so many bytes in short, as in 64 KiB} */
  static String bytes(double value) {
    return scaled(value, KIBI, " B", " KiB", " MiB", " GiB");
  }

  private static String scaled(double value, double step, String... units) {
    double rest = value;
    int unit = 0;
    while (rest >= step && unit < units.length - 1) {
      rest /= step;
      unit++;
    }
    return plain(rest, "") + units[unit];
  }

  static String text(double value, String unit) {
    return unit.isEmpty() ? text(value) : text(value) + " " + unit;
  }

  /** {@return a number that somebody has chosen, with no more digits than it needs} */
  static String plain(double value, String unit) {
    String digits = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  /** {@return the median, and in brackets the tenth and the ninetieth percentile} */
  static String text(Samples samples, String unit) {
    if (samples.isEmpty()) {
      return "-";
    }
    return text(samples.median(), unit)
        + " ("
        + text(samples.percentile(10))
        + " .. "
        + text(samples.percentile(90))
        + ")";
  }
}
