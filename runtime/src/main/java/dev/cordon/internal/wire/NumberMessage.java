package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A number alone.
 *
 * @param number whose meaning is that of the frame
 */
public record NumberMessage(long number) {

  /** In place of the number of a call: all calls that have not begun. */
  public static final long ALL = -1;

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    return new ByteBuffer[] {ByteBuffer.allocate(Long.BYTES).putLong(0, number)};
  }

  /** Reads the parts of a frame. */
  public static NumberMessage of(List<ByteBuffer> parts) throws ProtocolException {
    return new NumberMessage(Frame.onlyLong(parts));
  }
}
