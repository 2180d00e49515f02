package dev.cordon.task;

/** What a hostile child does, and how its task ends. */
enum Misdeed {
  RETURNED_CUT_IN_ITS_TYPE(Outcome.Kind.FAILED),
  RETURNED_CUT_IN_ITS_LENGTHS(Outcome.Kind.FAILED),
  RETURNED_CUT_IN_ITS_PARTS(Outcome.Kind.FAILED),
  LENGTH_NEGATIVE(Outcome.Kind.FAILED),
  LENGTH_LARGEST(Outcome.Kind.FAILED),
  LENGTH_OVER_THE_LIMIT(Outcome.Kind.FAILED),
  PARTS_NEGATIVE(Outcome.Kind.FAILED),
  PARTS_LARGEST(Outcome.Kind.FAILED),
  TYPE_UNKNOWN(Outcome.Kind.FAILED),
  TYPE_FLIPPED(Outcome.Kind.FAILED),
  CALL_TO_THE_PARENT(Outcome.Kind.FAILED),
  DUMP_TO_THE_PARENT(Outcome.Kind.FAILED),
  PING_TO_THE_PARENT(Outcome.Kind.FAILED),
  ENDING_TO_THE_PARENT(Outcome.Kind.FAILED),
  BEGUN_OF_ANOTHER_FORM(Outcome.Kind.FAILED),
  BEGUN_TWICE(Outcome.Kind.FAILED),
  RETURNED_BEFORE_BEGUN(Outcome.Kind.FAILED),
  THREW_BEFORE_BEGUN(Outcome.Kind.FAILED),
  FAILED_AFTER_BEGUN(Outcome.Kind.FAILED),
  THREW_WITHOUT_PARTS(Outcome.Kind.FAILED),
  PONG_UNASKED(Outcome.Kind.FAILED),
  DUMPED_UNASKED(Outcome.Kind.FAILED),
  RECEIVED_UNASKED(Outcome.Kind.FAILED),
  TOKEN_TWICE(Outcome.Kind.FAILED),
  TOKEN_THEN_GARBAGE(Outcome.Kind.FAILED),
  CLOSES_AND_LIVES(Outcome.Kind.FAILED),
  CLOSES_BEFORE_BEGUN_AND_LIVES(Outcome.Kind.FAILED),

  RETURNED_WITH_A_PART_MISSING(Outcome.Kind.THREW),
  RETURNED_WITH_GARBAGE(Outcome.Kind.THREW),
  RETURNED_WITHOUT_PARTS(Outcome.Kind.THREW),
  THREW_WITH_GARBAGE(Outcome.Kind.THREW),

  RETURNED(Outcome.Kind.RETURNED),
  RETURNED_AND_CLOSED(Outcome.Kind.RETURNED),
  RETURNED_TWICE(Outcome.Kind.RETURNED),
  THREW_AFTER_RETURNED(Outcome.Kind.RETURNED),
  GARBAGE_AFTER_RETURNED(Outcome.Kind.RETURNED),
  CONNECTS_TWICE(Outcome.Kind.RETURNED),

  ONE_BYTE_A_SECOND(Outcome.Kind.TIMED_OUT, true),
  SILENT_AFTER_BEGUN(Outcome.Kind.TIMED_OUT, true),

  SILENT_AFTER_THE_TOKEN(Outcome.Kind.FAILED, true),
  NEVER_CONNECTS(Outcome.Kind.FAILED, true),
  TOKEN_MISSING(Outcome.Kind.FAILED, true),
  TOKEN_WRONG(Outcome.Kind.FAILED, true),
  TOKEN_OF_ANOTHER(Outcome.Kind.FAILED, true),
  TOKEN_ONE_BYTE_A_SECOND(Outcome.Kind.FAILED, true),
  MEGABYTE_FOR_A_TOKEN(Outcome.Kind.FAILED, true);

  private final Outcome.Kind end;
  private final boolean silent;

  Misdeed(Outcome.Kind end) {
    this(end, false);
  }

  Misdeed(Outcome.Kind end, boolean silent) {
    this.end = end;
    this.silent = silent;
  }

  /** {@return how its task ends} */
  Outcome.Kind end() {
    return end;
  }

  /** {@return whether a limit has to end it} */
  boolean isSilent() {
    return silent;
  }
}
