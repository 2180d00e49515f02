package dev.cordon.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * One unit of the protocol.
 *
 * @param type what it says
 * @param parts the parts themselves, not copies, each of which fills its array
 */
public record Frame(FrameType type, List<ByteBuffer> parts) {

  /** {@return the text that is its only part} */
  public String text() throws ProtocolException {
    return new String(firstBytes(parts), UTF_8);
  }

  /** {@return the first part, which describes the others} */
  static ByteBuffer first(List<ByteBuffer> parts) throws ProtocolException {
    if (parts.isEmpty()) {
      throw new ProtocolException("a message without parts");
    }
    return parts.get(0);
  }

  /** {@return the bytes of the first part, which are a copy only where they share their array} */
  static byte[] firstBytes(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer first = first(parts);
    if (first.arrayOffset() == 0 && first.remaining() == first.array().length) {
      return first.array();
    }
    byte[] bytes = new byte[first.remaining()];
    first.duplicate().get(bytes);
    return bytes;
  }

  /** {@return the number that is all} */
  static long onlyLong(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer first = first(parts);
    if (parts.size() != 1 || first.remaining() != Long.BYTES) {
      throw new ProtocolException("a number of another form");
    }
    return first.getLong(first.position());
  }

  /** {@return a description, followed by what it describes} */
  static ByteBuffer[] join(ByteBuffer description, List<ByteBuffer> rest) {
    ByteBuffer[] parts = new ByteBuffer[1 + rest.size()];
    parts[0] = description;
    for (int i = 0; i < rest.size(); i++) {
      parts[i + 1] = rest.get(i).duplicate();
    }
    return parts;
  }
}
