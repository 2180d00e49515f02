package dev.cordon.benchmarks;

import java.util.List;

/**
 * One line of the report: something measured, and what it is compared with.
 *
 * @param what what was measured
 * @param unit the unit of both
 * @param measured its values
 * @param reference what it is compared with
 * @param expected the values of the reference
 * @param goals what is to be reached, which may be nothing
 */
record Figure(
    String what,
    String unit,
    Samples measured,
    String reference,
    Samples expected,
    List<Goal> goals) {

  static Figure of(
      String what,
      String unit,
      Samples measured,
      String reference,
      Samples expected,
      Goal... goals) {
    return new Figure(what, unit, measured, reference, expected, List.of(goals));
  }

  /** {@return how many times the reference the measured is, by their medians} */
  double ratio() {
    return measured.median() / expected.median();
  }

  /** {@return how much more than the reference the measured is, by their medians} */
  double difference() {
    return measured.median() - expected.median();
  }
}
