package dev.cordon.internal.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The serialization of the JDK, under a filter. */
final class JavaSerialization implements ObjectFormat {
  static final JavaSerialization INSTANCE = new JavaSerialization();

  private JavaSerialization() {}

  @Override
  public Writer writer(@Nullable Object root, AllowList allowed) throws IOException {
    var bytes = new Bytes();
    var out = new TravelOutput(bytes, root, allowed);
    return new Writer() {
      @Override
      public void write(@Nullable Object object) throws IOException {
        out.writeObject(object);
      }

      @Override
      public ByteBuffer finish() throws IOException {
        out.flush();
        return bytes.toBuffer();
      }
    };
  }

  @Override
  public Reader reader(ByteBuffer bytes, AllowList allowed) throws IOException {
    var in = new ByteArrayInputStream(
        bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    var objects = new TravelInput(in, bytes.remaining(), allowed);
    return new Reader() {
      @Override
      public @Nullable Object read() throws IOException, ClassNotFoundException {
        try {
          return objects.readObject();
        } catch (IOException | RuntimeException e) {
          if (objects.refusal().isPresent()) {
            throw refused(objects.refusal().get(), e);
          }
          throw e;
        }
      }

      @Override
      public boolean isAtEnd() throws IOException {
        return objects.available() == 0 && in.available() == 0;
      }
    };
  }

  /** The stream's own message says no more than that the filter has refused. */
  private static IOException refused(String reason, Exception cause) {
    var exception = new InvalidObjectException(reason);
    exception.initCause(cause);
    return exception;
  }

  /** A growing array of bytes that can be read without a copy. */
  private static final class Bytes extends ByteArrayOutputStream {
    ByteBuffer toBuffer() {
      return ByteBuffer.wrap(buf, 0, count).slice();
    }
  }
}
