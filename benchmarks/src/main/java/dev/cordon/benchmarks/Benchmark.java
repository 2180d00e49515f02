package dev.cordon.benchmarks;

import java.util.List;

/** Something that is measured beside its reference. */
interface Benchmark extends Subject {

  /**
   * Measures in as many rounds as wanted.
   *
   * @return the figures, at least one
   * @throws Exception if something went otherwise than it should, so that nothing was measured
   */
  List<Figure> measure(Rounds rounds) throws Exception;

  /**
   * {@return whether a reference is what nothing can do without, such as the machine itself, and
   * not what a user would take instead}
   */
  default boolean isLimit(String reference) {
    return false;
  }
}
