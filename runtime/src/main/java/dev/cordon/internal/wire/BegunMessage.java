package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * When a call began.
 *
 * @param nanoTime as {@link System#nanoTime()} told it; the clock is one for all processes of a
 *     machine where it is the system's, as on Linux
 */
public record BegunMessage(long nanoTime) {

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    return new ByteBuffer[] {ByteBuffer.allocate(Long.BYTES).putLong(0, nanoTime)};
  }

  /** Reads the parts of a frame. */
  public static BegunMessage of(List<ByteBuffer> parts) throws ProtocolException {
    return new BegunMessage(Frame.onlyLong(parts));
  }
}
