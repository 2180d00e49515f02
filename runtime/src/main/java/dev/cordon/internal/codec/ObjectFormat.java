package dev.cordon.internal.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How objects travel whose types have no codec of their own: the door for another serializer.
 *
 * <p>Whatever stands behind it keeps to the {@link AllowList}, in both directions, and rebuilds
 * nothing that is not on it. There is one today, Java serialization.
 */
public interface ObjectFormat {

  /** {@return the format in use, which parent and child have in common} */
  static ObjectFormat current() {
    return JavaSerialization.INSTANCE;
  }

  /**
   * {@return a writer of the objects of one message}
   *
   * @param root what is being sent, of which the objects are a part
   * @param allowed what may be sent; what is met on the way may be added
   */
  Writer writer(@Nullable Object root, AllowList allowed) throws IOException;

  /** {@return a reader of what a writer has written, which need not be trusted} */
  Reader reader(ByteBuffer bytes, AllowList allowed) throws IOException;

  /** Writes objects one after the other; one that was written before is referred to. */
  interface Writer {

    /** Writes {@code object} and all that it refers to, as they are now. */
    void write(@Nullable Object object) throws IOException;

    /** {@return all that was written} */
    ByteBuffer finish() throws IOException;
  }

  /** Reads objects in the order in which they were written. */
  interface Reader {

    /** {@return the next object} */
    @Nullable Object read() throws IOException, ClassNotFoundException;

    /** {@return whether nothing is left} */
    boolean isAtEnd() throws IOException;
  }
}
