package dev.cordon.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What a child tells of an exception: a description in text, and apart from it the encoded object,
 * so that an object that cannot be rebuilt loses nothing but itself.
 *
 * @param className the name of the exception's class
 * @param message its message, empty where it has none
 * @param stackTrace its stack trace with all causes, as text
 * @param exception the encoded exception; nothing where it could not be encoded
 */
public record FailureMessage(
    String className, String message, String stackTrace, List<ByteBuffer> exception) {

  /** The largest description, in bytes: a child sends no more than a part of each text. */
  private static final int MAX_DESCRIPTION = 4 << 20;

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Text.write(out, className);
    Text.write(out, message);
    Text.write(out, stackTrace);
    return Frame.join(ByteBuffer.wrap(bytes.toByteArray()), exception);
  }

  /** Reads the parts of a frame. */
  public static FailureMessage of(List<ByteBuffer> parts) throws IOException {
    byte[] bytes = Frame.firstBytes(parts);
    if (bytes.length > MAX_DESCRIPTION) {
      throw new ProtocolException("a description of " + bytes.length + " bytes");
    }
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var message = new FailureMessage(
        Text.read(in), Text.read(in), Text.read(in), parts.subList(1, parts.size()));
    Text.requireEnd(in);
    return message;
  }
}
