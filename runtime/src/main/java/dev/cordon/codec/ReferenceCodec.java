package dev.cordon.codec;

import java.io.IOException;

/**
 * A codec of objects, which takes care of {@code null} and of the depth to which they hold each
 * other.
 *
 * @param <T> the type of the objects
 */
public abstract class ReferenceCodec<T> extends Codec<T> {

  /** A codec without a state. */
  protected ReferenceCodec() {}

  @Override
  @SuppressWarnings("NullAway") // Null goes through, though T does not say so.
  public final void write(Encoder out, T value) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.enter(value);
      encode(out, value);
      out.leave();
    }
  }

  @Override
  @SuppressWarnings("NullAway") // Null goes through, though T does not say so.
  public final T read(Decoder in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    in.enter();
    T value = decode(in);
    in.leave();
    return value;
  }

  /** Writes an object. */
  protected abstract void encode(Encoder out, T value) throws IOException;

  /** Reads what {@link #encode} has written. */
  protected abstract T decode(Decoder in) throws IOException;
}
