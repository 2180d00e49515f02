package dev.cordon.benchmarks;

/** Something whose cost is measured at several sizes, beside that of others. */
interface Growth extends Subject {

  /** {@return what there is more and more of, as the axis of the sizes says} */
  String size();

  /** {@return the unit of the costs} */
  String unit();

  /** {@return a size as it is written} */
  default String label(double size) {
    return Numbers.metric(size);
  }

  /**
   * Measures at all sizes, at fewer of them if it is only to be seen that all works.
   *
   * @return what it has cost
   * @throws Exception if something went otherwise than it should
   */
  Curves measure(Rounds rounds) throws Exception;
}
