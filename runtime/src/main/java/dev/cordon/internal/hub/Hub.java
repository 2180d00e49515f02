package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.LockBoard;
import org.jspecify.annotations.Nullable;

/**
 * Where shared objects live: all that their handles ask of it. Safe for use by several threads.
 *
 * <p>The contract of whatever stands behind it: an operation happens whole or not at all, whoever
 * dies meanwhile; all see the operations on one object in one order; what is asked while its party
 * goes on is answered, though it may take as long as was allowed.
 */
public interface Hub {

  /** {@return how others find it} */
  HubAddress address();

  /** {@return the most bytes that one value may have} */
  long maxValue();

  /**
   * Begins an operation.
   *
   * @param object the number of the object, as {@link Verb#MAKE} has answered it; 0 for the hub
   * @param nanos how long it may wait; less than zero for ever
   */
  Pending ask(long object, Verb verb, long nanos, Content content);

  /** {@return the number of this process among those that use it} */
  int party();

  /**
   * {@return where this process sees the words of its locks; null if it cannot, as with one that
   * has gone, or is on another machine}
   */
  @Nullable LockBoard board();

  /** {@return a name for messages} */
  String describe();
}
