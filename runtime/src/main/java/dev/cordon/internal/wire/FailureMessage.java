package dev.cordon.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

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
    String className, String message, String stackTrace, ByteBuffer exception) {

  /** Returns the parts of the frame's body. */
  public ByteBuffer[] parts() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Text.write(out, className);
    Text.write(out, message);
    Text.write(out, stackTrace);
    return new ByteBuffer[] {ByteBuffer.wrap(bytes.toByteArray()), exception.duplicate()};
  }

  /** Reads the body of a frame. */
  public static FailureMessage of(byte[] body) throws IOException {
    var bytes = new ByteArrayInputStream(body);
    var in = new DataInputStream(bytes);
    String className = Text.read(in);
    String message = Text.read(in);
    String stackTrace = Text.read(in);
    ByteBuffer exception =
        ByteBuffer.wrap(body, body.length - bytes.available(), bytes.available());
    return new FailureMessage(className, message, stackTrace, exception);
  }
}
