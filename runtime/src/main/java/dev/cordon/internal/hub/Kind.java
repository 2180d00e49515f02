package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/** The kinds of shared objects, and what a new one is made of. Their order is that on the wire. */
public enum Kind {

  /** Of a capacity. */
  QUEUE,

  /** Of nothing. */
  LOCK,

  /** Of nothing. */
  REENTRANT_LOCK,

  /** Of a number of permits. */
  SEMAPHORE,

  /** Of nothing. */
  MAP,

  /** Of its first value. */
  VALUE,

  /** Of a count. */
  LATCH,

  /** Of a number of parties. */
  BARRIER;

  private static final Kind[] ALL = values();

  /** {@return the number that stands for it on the wire} */
  @SuppressWarnings("EnumOrdinal") // Both ends are of one version.
  public byte code() {
    return (byte) ordinal();
  }

  /** {@return the kind of that number} */
  public static Kind of(long code) throws ProtocolException {
    if (code < 0 || code >= ALL.length) {
      throw new ProtocolException("unknown kind " + code);
    }
    return ALL[(int) code];
  }
}
