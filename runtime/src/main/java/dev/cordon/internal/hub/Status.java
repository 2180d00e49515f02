package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/** How a question was answered. Their order is that on the wire. */
public enum Status {

  /** As it was asked. */
  DONE,

  /** Not so: there is none, it is another, or the time was up. */
  NO,

  /** The question was withdrawn before it could be answered. */
  CANCELLED,

  /** The queue was shut down. */
  SHUT_DOWN,

  /** The barrier is broken. */
  BROKEN,

  /** It may not be asked now; the value is a text that says why. */
  REFUSED,

  /** There is no memory for it. */
  FULL,

  /** There is no such object. */
  UNKNOWN,

  /** The hub has gone, or does not answer; the value is a text that says which. */
  GONE;

  private static final Status[] ALL = values();

  @SuppressWarnings("EnumOrdinal") // Both ends are of one version.
  byte code() {
    return (byte) ordinal();
  }

  static Status of(byte code) throws ProtocolException {
    if (code < 0 || code >= ALL.length) {
      throw new ProtocolException("unknown status " + code);
    }
    return ALL[code];
  }
}
