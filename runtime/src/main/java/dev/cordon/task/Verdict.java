package dev.cordon.task;

/** What decided the outcome of a call. The first to be set stands. */
enum Verdict {
  /** The child has told how the call ended. */
  ANSWERED,
  /** The child has told that it ran out of memory. */
  OUT_OF_MEMORY,
  /** The child has sent what it never should. */
  BROKEN,
  /** The process has gone without a word. */
  GONE,
  /** It was to be ended, by a verb or with this JVM. */
  TERMINATED,
  /** The call took too long. */
  TIMED_OUT,
  /** It took too long to come as far as the call. */
  NOT_BEGUN,
  /** It gave no sign of life. */
  UNRESPONSIVE
}
