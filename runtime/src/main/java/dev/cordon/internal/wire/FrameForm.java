package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * How a frame stands on the wire: one byte of {@linkplain FrameType type}, four bytes that count
 * its parts, four bytes of length for each, and the parts.
 */
final class FrameForm {

  /** The length of type and count. */
  static final int HEADER = 1 + Integer.BYTES;

  /** How large a frame may be that is put into one buffer, for one call of the system. */
  static final int SMALL = 128 * 1024;

  /**
   * The most that is handed at once to a channel that waits, which copies it to memory outside the
   * heap, one such piece for each thread. With half of it a large array takes a fifth longer.
   */
  static final int CHUNK = 512 * 1024;

  /** The same for a channel that does not wait, and has copied in vain what it does not take. */
  static final int CHUNK_AT_ONCE = 128 * 1024;

  /** The most parts of a frame. */
  private static final int MAX_PARTS = 1 << 16;

  private FrameForm() {}

  /**
   * {@return the bytes of a frame: what is small in one buffer, for one call of the system; of what
   * is large the parts, which stay as they are}
   *
   * @param maxFrame the most bytes that the parts may have together
   */
  static List<ByteBuffer> encode(FrameType type, int maxFrame, ByteBuffer... parts)
      throws ProtocolException {
    long size = 0;
    for (ByteBuffer part : parts) {
      size += part.remaining();
    }
    requireAtMost(size, maxFrame, "bytes");
    requireAtMost(parts.length, MAX_PARTS, "parts");
    boolean small = size <= SMALL;
    int head = HEADER + parts.length * Integer.BYTES;
    ByteBuffer first = ByteBuffer.allocate(small ? head + (int) size : head);
    first.put(type.code()).putInt(parts.length);
    for (ByteBuffer part : parts) {
      first.putInt(part.remaining());
    }
    if (small) {
      for (ByteBuffer part : parts) {
        first.put(part.duplicate());
      }
      return List.of(first.flip());
    }
    List<ByteBuffer> all = new ArrayList<>(1 + parts.length);
    all.add(first.flip());
    for (ByteBuffer part : parts) {
      all.add(part.duplicate());
    }
    return all;
  }

  /** {@return the room for the lengths of so many parts} */
  static ByteBuffer lengths(int count) throws ProtocolException {
    requireAtMost(Integer.toUnsignedLong(count), MAX_PARTS, "parts");
    return ByteBuffer.allocate(count * Integer.BYTES);
  }

  /** Requires that parts of these lengths are not too much. */
  static void requireSize(ByteBuffer lengths, int maxFrame) throws ProtocolException {
    long size = 0;
    for (int at = 0; at < lengths.limit(); at += Integer.BYTES) {
      size += Integer.toUnsignedLong(lengths.getInt(at));
    }
    requireAtMost(size, maxFrame, "bytes");
  }

  private static void requireAtMost(long number, int limit, String of) throws ProtocolException {
    if (number > limit) {
      throw new ProtocolException(
          "a frame of " + number + " " + of + ", with " + limit + " allowed");
    }
  }

  /** {@return what comes next of these bytes, at most so many} */
  static ByteBuffer chunk(ByteBuffer bytes, int most) {
    ByteBuffer chunk = bytes.slice();
    return chunk.limit(Math.min(chunk.limit(), most));
  }
}
