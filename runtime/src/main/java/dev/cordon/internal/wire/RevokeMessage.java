package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A call that is not to be run, unless it has begun; and the answer that it will not be.
 *
 * @param number the number of the call, or {@link #ALL}
 */
public record RevokeMessage(long number) {

  /** All calls that have not begun; nobody answers that. */
  public static final long ALL = -1;

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    return new ByteBuffer[] {ByteBuffer.allocate(Long.BYTES).putLong(0, number)};
  }

  /** Reads the parts of a frame. */
  public static RevokeMessage of(List<ByteBuffer> parts) throws ProtocolException {
    return new RevokeMessage(Frame.onlyLong(parts));
  }
}
