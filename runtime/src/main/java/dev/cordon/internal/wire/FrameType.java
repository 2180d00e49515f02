package dev.cordon.internal.wire;

/** What a frame says, and the code that says it. */
public enum FrameType {

  /** To the child: the call to run, as a {@link CallMessage}. */
  CALL(1),

  /** To the child: answer with a dump of all threads. */
  DUMP(2),

  /** To the child: give a sign of life. */
  PING(3),

  /** To the child: its end is known; it has no more to say or to hear. */
  ENDING(4),

  /** From the child: the call begins; a {@link BegunMessage} says when. */
  BEGUN(5),

  /** From the child: the call returned; the body is the encoded value. */
  RETURNED(6),

  /** From the child: the call threw, or its result cannot travel; a {@link FailureMessage}. */
  THREW(7),

  /** From the child: the call ended by an {@link OutOfMemoryError}. */
  OUT_OF_MEMORY(8),

  /** From the child: the call could not begin; a {@link FailureMessage}. */
  FAILED(9),

  /** From the child: it ends by {@link System#exit} of its own accord. */
  GOODBYE(10),

  /** From the child: a dump of all threads, as text. */
  DUMPED(11),

  /** From the child: the sign of life that was asked for. */
  PONG(12),

  /** From the child: the call has come by the connection; nothing of it has run. */
  RECEIVED(13),

  /** From the child: nothing; it rehearses. */
  REHEARSED(14);

  private final byte code;

  FrameType(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }

  static FrameType of(byte code) throws ProtocolException {
    for (FrameType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new ProtocolException("unknown frame type " + code);
  }
}
