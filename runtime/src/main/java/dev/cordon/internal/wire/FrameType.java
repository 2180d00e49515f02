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
  REHEARSED(14),

  /** To a pool's worker: a number, and the {@link CallForm} that it will stand for. */
  FORM(15),

  /** To a pool's worker: calls to run one after the other, as a {@link BatchMessage}. */
  BATCH(16),

  /**
   * To a pool's worker: the number of a call that is not to be run, unless it has begun; -1: all.
   */
  REVOKE(17),

  /** To a pool's worker: there will be no more calls. */
  RETIRE(18),

  /** From a pool's worker: it is ready for calls. */
  READY(19),

  /** From a pool's worker: how calls ended, as a {@link ResultsMessage}. */
  RESULTS(20),

  /** From a pool's worker: the number of a call that will not be run, since it was revoked. */
  REVOKED(21),

  /** To a hub: the secret that lets a client in, first of all. */
  GREETING(22),

  /** From a hub: the client is let in; its identity, and the most bytes of a value. */
  WELCOME(23),

  /** To a hub: a question about a shared object, as a {@link RequestMessage}. */
  REQUEST(24),

  /** From a hub: an {@link AnswerMessage}. */
  ANSWER(25),

  /** To a hub: the number of an answer whose values have come. */
  CONFIRM(26),

  /** To a hub: the number of a question that need not wait any more. */
  WITHDRAW(27),

  /** To a hub and from it: what comes next comes by the ring. */
  RINGS(28),

  /** To a hub: the number of a question whose answer, if there is one, nobody has taken. */
  ABANDON(29);

  private static final FrameType[] BY_CODE = new FrameType[32];

  static {
    for (FrameType type : values()) {
      BY_CODE[type.code] = type;
    }
  }

  private final byte code;

  FrameType(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }

  static FrameType of(byte code) throws ProtocolException {
    FrameType type = code < 0 || code >= BY_CODE.length ? null : BY_CODE[code];
    if (type == null) {
      throw new ProtocolException("unknown frame type " + code);
    }
    return type;
  }
}
