package dev.cordon.benchmarks;

/** What is done once in every round: one thing that is measured, or its reference. */
@FunctionalInterface
interface Step {

  /** Does it once, and records what it took. */
  void run(Recording recording) throws Exception;
}
