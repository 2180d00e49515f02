package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Several encoded values in one frame: what is small stands one after the other in one part, what
 * is large is a part of its own, which is not copied.
 */
final class Parts {

  /** From how many bytes on something is large. */
  static final int LARGE = 32 * 1024;

  private static final int FIRST_SIZE = 512;

  /** The most parts of one value: an array of each large one, and the rest. */
  private static final int MAX = 1 << 16;

  private ByteBuffer small = ByteBuffer.allocate(FIRST_SIZE);
  private final List<ByteBuffer> large = new ArrayList<>();

  /** Returns the room for {@code bytes} bytes, at whose position they are written. */
  ByteBuffer room(int bytes) {
    if (small.remaining() < bytes) {
      int size = Math.max(small.position() + bytes, small.capacity() * 2);
      small = ByteBuffer.allocate(size).put(small.flip());
    }
    return small;
  }

  /** Writes one value. */
  void write(List<ByteBuffer> value) {
    room(Integer.BYTES).putInt(value.size());
    for (ByteBuffer part : value) {
      int size = part.remaining();
      if (size < LARGE) {
        room(Integer.BYTES + size).putInt(size).put(part.duplicate());
      } else {
        room(Integer.BYTES).putInt(size);
        large.add(part.duplicate());
      }
    }
  }

  /** {@return the part of what is small, and then the others} */
  ByteBuffer[] finish() {
    ByteBuffer[] all = new ByteBuffer[1 + large.size()];
    all[0] = small.flip();
    for (int i = 0; i < large.size(); i++) {
      all[i + 1] = large.get(i);
    }
    return all;
  }

  /** {@return how many bytes the value takes in the part of what is small} */
  static long sizeOf(List<ByteBuffer> value) {
    long size = Integer.BYTES;
    for (ByteBuffer part : value) {
      size += Integer.BYTES + (part.remaining() < LARGE ? part.remaining() : 0);
    }
    return size;
  }

  /**
   * Reads one value.
   *
   * @param small the part of what is small, read from its position on
   * @param large the parts of their own that were not taken yet
   */
  static List<ByteBuffer> read(ByteBuffer small, Iterator<ByteBuffer> large)
      throws ProtocolException {
    int count = Bytes.count(small, MAX);
    ByteBuffer[] parts = new ByteBuffer[count];
    for (int i = 0; i < count; i++) {
      int size = Bytes.readInt(small);
      if (size >= 0 && size < LARGE) {
        parts[i] = Bytes.slice(small, size);
      } else {
        if (!large.hasNext()) {
          throw new ProtocolException("a part of " + size + " bytes has not come");
        }
        parts[i] = large.next();
        if (parts[i].remaining() != size) {
          throw new ProtocolException(
              "a part of " + parts[i].remaining() + " bytes in place of " + size);
        }
      }
    }
    return List.of(parts);
  }
}
