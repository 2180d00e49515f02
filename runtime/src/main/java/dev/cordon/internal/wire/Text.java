package dev.cordon.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Strings of any length on the wire: their length in bytes, then UTF-8. */
final class Text {
  private Text() {}

  static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInputStream in) throws IOException {
    return new String(bytes(in, in.readInt()), UTF_8);
  }

  /** Reads exactly that many bytes. */
  static byte[] bytes(DataInputStream in, int length) throws IOException {
    requireCount(length, "bytes");
    byte[] bytes = in.readNBytes(length); // Grows with what comes, not with what is announced.
    if (bytes.length < length) {
      throw new EOFException(length + " bytes are announced, and " + bytes.length + " have come");
    }
    return bytes;
  }

  /** Returns {@code count}, which announces some of {@code what}. */
  static int requireCount(int count, String what) throws ProtocolException {
    if (count < 0) {
      throw new ProtocolException(count + " " + what + " are announced");
    }
    return count;
  }

  /** Requires that nothing follows. */
  static void requireEnd(DataInputStream in) throws IOException {
    if (in.read() >= 0) {
      throw new ProtocolException("there is more than a message has room for");
    }
  }
}
