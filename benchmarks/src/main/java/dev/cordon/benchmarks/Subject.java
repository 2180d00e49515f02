package dev.cordon.benchmarks;

/** Something that can be measured, and has a place in the report. */
interface Subject {

  /** {@return what it is called on the command line and in the report} */
  String name();

  /** {@return one sentence on what is compared with what} */
  String description();
}
