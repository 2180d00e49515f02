package dev.cordon.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Reads numbers and texts from bytes that need not be trusted. */
final class Bytes {
  private Bytes() {}

  static int readInt(ByteBuffer from) throws ProtocolException {
    return require(from, Integer.BYTES).getInt();
  }

  static long readLong(ByteBuffer from) throws ProtocolException {
    return require(from, Long.BYTES).getLong();
  }

  static byte readByte(ByteBuffer from) throws ProtocolException {
    return require(from, 1).get();
  }

  /** Reads the number of things that follow, each of four bytes at least. */
  static int count(ByteBuffer from, int most) throws ProtocolException {
    int count = readInt(from);
    if (count < 0 || count > most || count > from.remaining() / Integer.BYTES) {
      throw new ProtocolException(
          count + " things are announced, with " + from.remaining() + " bytes left");
    }
    return count;
  }

  /** Reads bytes, which are not copied. */
  static ByteBuffer slice(ByteBuffer from, int size) throws ProtocolException {
    if (size < 0) {
      throw new ProtocolException(size + " bytes are announced");
    }
    require(from, size);
    ByteBuffer slice = from.slice(from.position(), size);
    from.position(from.position() + size);
    return slice;
  }

  /** Reads a text, after its length in bytes. */
  static String readText(ByteBuffer from) throws ProtocolException {
    return UTF_8.decode(slice(from, readInt(from))).toString();
  }

  static void requireEnd(ByteBuffer from) throws ProtocolException {
    if (from.hasRemaining()) {
      throw new ProtocolException("there is more than a message has room for");
    }
  }

  private static ByteBuffer require(ByteBuffer from, int bytes) throws ProtocolException {
    if (from.remaining() < bytes) {
      throw new ProtocolException(bytes + " bytes are missing, with " + from.remaining() + " left");
    }
    return from;
  }
}
