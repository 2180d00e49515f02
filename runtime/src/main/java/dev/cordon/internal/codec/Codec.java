package dev.cordon.internal.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The door through which every object passes on its way to another process and back. */
public final class Codec {
  private Codec() {}

  /**
   * Encodes {@code root} and all that it refers to, as they are now.
   *
   * @param allowed the classes that may travel; classes that a captured lambda or a subclass of a
   *     declared class brings along are added
   * @throws CodecException naming the class and, where it can be found, the field that cannot
   *     travel
   */
  public static ByteBuffer encode(@Nullable Object root, AllowList allowed) throws CodecException {
    var bytes = new Bytes();
    try (var out = new TravelOutput(bytes, root, allowed)) {
      out.writeObject(root);
    } catch (CannotTravelException e) {
      throw new CodecException(FieldPath.describe(root, e.object()) + " " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new CodecException("It cannot be encoded: " + e.getCause(), e);
    } catch (StackOverflowError e) {
      throw new CodecException("It is nested too deeply to be encoded.", e);
    } catch (OutOfMemoryError e) {
      throw e; // Of this JVM, not of the object.
    } catch (Throwable e) { // The user's own code makes it throw anything.
      throw new CodecException("It cannot be encoded: " + e, e);
    }
    return bytes.toBuffer();
  }

  /**
   * Rebuilds what {@link #encode} has encoded.
   *
   * @throws CodecException if it holds a class that is not allowed, is too large or too deep, or
   *     fails while it is being rebuilt
   */
  public static @Nullable Object decode(ByteBuffer bytes, AllowList allowed) throws CodecException {
    InputStream in = new ByteArrayInputStream(
        bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    try (var objects = new TravelInput(in, bytes.remaining(), allowed)) {
      return decode(objects);
    } catch (IOException e) {
      throw new CodecException("It cannot be rebuilt: " + e, e);
    }
  }

  private static @Nullable Object decode(TravelInput objects) throws CodecException {
    try {
      return objects.readObject();
    } catch (StackOverflowError e) {
      throw new CodecException("It is nested too deeply to be rebuilt.", e);
    } catch (OutOfMemoryError e) {
      throw e; // Of this JVM, not of the object.
    } catch (Throwable e) { // Hostile bytes and the user's own code make it throw anything.
      throw new CodecException(
          "It cannot be rebuilt: " + objects.refusal().orElse(e.toString()), e);
    }
  }

  /** A growing array of bytes that can be read without a copy. */
  private static final class Bytes extends ByteArrayOutputStream {
    ByteBuffer toBuffer() {
      return ByteBuffer.wrap(buf, 0, count);
    }
  }
}
