package dev.cordon.internal.wire;

/** What a frame says. The order is the wire format. */
public enum FrameType {

  /** To the child: the call to run, as a {@link CallMessage}. */
  CALL,

  /** To the child: answer with a dump of all threads. */
  DUMP,

  /** To the child: give a sign of life. */
  PING,

  /** To the child: its end is known; it has no more to say or to hear. */
  ENDING,

  /** From the child: the call begins now. */
  BEGUN,

  /** From the child: the call returned; the body is the encoded value. */
  RETURNED,

  /** From the child: the call threw, or its result cannot travel; a {@link FailureMessage}. */
  THREW,

  /** From the child: the call ended by an {@link OutOfMemoryError}. */
  OUT_OF_MEMORY,

  /** From the child: the call could not begin; a {@link FailureMessage}. */
  FAILED,

  /** From the child: it ends by {@link System#exit} of its own accord. */
  GOODBYE,

  /** From the child: a dump of all threads, as text. */
  DUMPED,

  /** From the child: the sign of life that was asked for. */
  PONG;

  private static final FrameType[] TYPES = values();

  static FrameType of(int code) throws ProtocolException {
    if (code < 0 || code >= TYPES.length) {
      throw new ProtocolException("unknown frame type " + code);
    }
    return TYPES[code];
  }
}
