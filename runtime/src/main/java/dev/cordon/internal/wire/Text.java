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
    int length = in.readInt();
    if (length < 0) {
      throw new ProtocolException("a text of " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length); // Grows with what comes, not with what is announced.
    if (bytes.length < length) {
      throw new EOFException("a text of " + length + " bytes, with " + bytes.length + " there");
    }
    return new String(bytes, UTF_8);
  }
}
