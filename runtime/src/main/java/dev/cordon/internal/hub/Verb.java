package dev.cordon.internal.hub;

import dev.cordon.internal.wire.ProtocolException;

/**
 * What can be asked of shared objects. Their order is that on the wire.
 *
 * <p>Beside each stands what goes along: numbers, then values; and what is answered.
 */
public enum Verb {

  /** Of the hub: make an object; the ordinal of its {@link Kind}, and what it is made of. */
  MAKE,

  /** Of the hub: forget the object of that number. */
  FORGET,

  /** Queue: accept values, one after the other. Not done, it tells how many were accepted. */
  PUT,

  /** Queue: remove the head. Answers its number and value. */
  TAKE,

  /** Queue: hand out the head until it is acknowledged. Answers its number and value. */
  TAKE_ACKED,

  /** Queue: forget the value of that number, which was handed out. */
  ACK,

  /** Queue: put the value of that number back to the head, which was handed out. */
  GIVE_BACK,

  /** Queue: remove up to so many. Answers how many are left, then numbers and values. */
  DRAIN,

  /** Queue: the head, which stays. */
  PEEK,

  /** Queue and map: all. Answers numbers and values; of a map versions, keys and values. */
  LIST,

  /** Queue: the value of that number. Map: a version, less than zero for any; the key. */
  REMOVE,

  /** Queue and map: remove all. */
  CLEAR,

  /** Queue: size, room, and whether it was shut down (1). Map: size. Others: what they count. */
  STATE,

  /** Queue: no more puts; 1 to remove all that is there. */
  SHUT_DOWN,

  /** Lock: the number of the thread. Semaphore: permits. */
  ACQUIRE,

  /** Lock: the number of the thread. Semaphore: permits. */
  RELEASE,

  /** Semaphore: all permits. Answers how many. */
  ACQUIRE_ALL,

  /** Latch. */
  COUNT_DOWN,

  /** Latch and barrier. A barrier answers how many were still to come. */
  AWAIT,

  /** Barrier. */
  RESET,

  /** Value: answers version and value. Map: the key; answers version and value. */
  GET,

  /**
   * Value: a version, less than zero for any; the value. Map: a version, less than zero for any,
   * zero for none; key and value. Answers the version and, of a map, the value before.
   */
  SET;

  private static final Verb[] ALL = values();

  @SuppressWarnings("EnumOrdinal") // Both ends are of one version.
  byte code() {
    return (byte) ordinal();
  }

  static Verb of(byte code) throws ProtocolException {
    if (code < 0 || code >= ALL.length) {
      throw new ProtocolException("unknown verb " + code);
    }
    return ALL[code];
  }

  /** {@return whether values leave the object by its answer, once that is confirmed} */
  boolean isConfirmed() {
    return this == TAKE || this == TAKE_ACKED || this == DRAIN;
  }
}
