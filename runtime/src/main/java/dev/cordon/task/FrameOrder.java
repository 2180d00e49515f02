package dev.cordon.task;

import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ProtocolException;

/**
 * The order in which a child may tell what becomes of its call: received, begun, ended, each once
 * at most. For the conductor alone, but for what is asked.
 */
final class FrameOrder {

  /** More than a child will ever rehearse. */
  private static final int MAX_REHEARSALS = 100;

  /** Whether the call has yet to be received: only one that was sent by the connection can be. */
  private boolean unreceived;

  private int rehearsals;
  private volatile boolean begun;
  private volatile boolean answered;

  /** @param withCall whether the child has had its call from the start */
  FrameOrder(boolean withCall) {
    unreceived = !withCall;
  }

  /** {@return whether the child has told that the call began} */
  boolean hasBegun() {
    return begun;
  }

  /** {@return whether the child has told how the call ended} */
  boolean hasAnswered() {
    return answered;
  }

  /**
   * Takes note of a frame.
   *
   * @throws ProtocolException if it may not come now
   */
  void next(FrameType type) throws ProtocolException {
    switch (type) {
      case RECEIVED -> {
        require(unreceived, type);
        unreceived = false;
      }
      case BEGUN -> {
        require(!begun && !answered, type); // Else the timeout would begin again.
        begun = true;
      }
      case RETURNED, THREW -> {
        require(begun && !answered, type);
        answered = true;
      }
      case FAILED -> {
        require(!begun && !answered, type);
        answered = true;
      }
      case REHEARSED -> require(rehearsals++ < MAX_REHEARSALS, type); // A spare taken early has.
      case OUT_OF_MEMORY, GOODBYE, DUMPED, PONG -> {
        // They may come at any time.
      }
      default -> throw new ProtocolException("a frame " + type + " from a child");
    }
  }

  private static void require(boolean inOrder, FrameType type) throws ProtocolException {
    if (!inOrder) {
      throw new ProtocolException("a frame " + type + " out of order");
    }
  }
}
