package dev.cordon.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one type, and reads them back.
 *
 * <p>What {@link #read} returns equals what was given to {@link #write}, but shares nothing with
 * it. Unless it says otherwise, a codec takes {@code null} too.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T extends @Nullable Object> {

  /** A codec without a state. */
  protected Codec() {}

  /** Writes {@code value} as it is now. */
  public abstract void write(Encoder out, T value) throws IOException;

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException if it cannot have been written so
   */
  public abstract T read(Decoder in) throws IOException;
}
