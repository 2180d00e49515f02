package dev.cordon.codec;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CannotTravelException;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.codec.ObjectFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What codecs write to. It belongs to one thread. */
public final class Encoder {

  /** The deepest nesting of values. */
  static final int MAX_DEPTH = 500;

  /** The order of the bytes of a number: both ends are on one machine. */
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  /** From how many bytes on an array becomes a part of its own, which is never copied again. */
  static final int LARGE = 32 * 1024;

  private static final int FIRST_SIZE = 64;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final @Nullable Object root;
  private final Supplier<AllowList> types;

  /** Whether arrays of bytes are sent as they are, and not copies of them. */
  private final boolean lends;

  private List<ByteBuffer> large = List.of();
  private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE).order(ORDER);
  private int depth;

  /** Null until an object is met. */
  private @Nullable AllowList allowed;

  /** Null until an object is met. */
  private ObjectFormat.@Nullable Writer objects;

  private Encoder(@Nullable Object root, Supplier<AllowList> types, boolean lends) {
    this.root = root;
    this.types = types;
    this.lends = lends;
  }

  /**
   * Writes {@code value}, and all that it refers to, as they are now.
   *
   * @param types what objects without a codec may be of; asked where there is one
   * @throws CodecException naming the class and, where it can be found, the field that cannot
   *     travel
   */
  public static <T extends @Nullable Object> Encoded encode(
      Codec<T> codec, T value, Supplier<AllowList> types) throws CodecException {
    return encode(codec, value, new Encoder(value, types, false));
  }

  /**
   * Writes {@code value}, for a caller who sends it before anybody should change it: parts that are
   * read-only are large arrays of bytes themselves, lent and not copied. What is lent is the value
   * or an argument; what these hold is copied, since code of the user may hand it out.
   *
   * @param types what objects without a codec may be of; asked where there is one
   * @throws CodecException naming the class and, where it can be found, the field that cannot
   *     travel
   */
  public static <T extends @Nullable Object> Encoded lend(
      Codec<T> codec, T value, Supplier<AllowList> types) throws CodecException {
    return encode(codec, value, new Encoder(value, types, true));
  }

  private static <T extends @Nullable Object> Encoded encode(
      Codec<T> codec, T value, Encoder encoder) throws CodecException {
    try {
      codec.write(encoder, value);
      return encoder.finish();
    } catch (CannotTravelException e) {
      throw e.within(value);
    } catch (UncheckedIOException e) {
      throw new CodecException("It cannot be encoded: " + e.getCause(), e);
    } catch (StackOverflowError e) {
      throw new CodecException("It is nested too deeply to be encoded.", e);
    } catch (OutOfMemoryError e) {
      throw e; // Of this JVM, not of the value.
    } catch (Throwable e) { // The user's own code makes it throw anything.
      throw new CodecException("It cannot be encoded: " + e, e);
    }
  }

  private Encoded finish() throws IOException {
    ByteBuffer written = objects == null ? NOTHING : objects.finish();
    if (large.isEmpty()) {
      return new Encoded(List.of(buffer.flip(), written), allowed);
    }
    List<ByteBuffer> parts = new ArrayList<>(2 + large.size());
    parts.add(buffer.flip());
    parts.add(written);
    parts.addAll(large);
    return new Encoded(parts, allowed);
  }

  /** Writes one byte. */
  public void writeBoolean(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
  }

  /** Writes one byte. */
  public void writeByte(byte value) {
    room(1).put(value);
  }

  /** Writes two bytes. */
  public void writeChar(char value) {
    room(Character.BYTES).putChar(value);
  }

  /** Writes two bytes. */
  public void writeShort(short value) {
    room(Short.BYTES).putShort(value);
  }

  /** Writes four bytes. */
  public void writeInt(int value) {
    room(Integer.BYTES).putInt(value);
  }

  /** Writes eight bytes. */
  public void writeLong(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Writes four bytes, which keep the bits of a value that is not a number. */
  public void writeFloat(float value) {
    writeInt(Float.floatToRawIntBits(value));
  }

  /** Writes eight bytes, which keep the bits of a value that is not a number. */
  public void writeDouble(double value) {
    writeLong(Double.doubleToRawLongBits(value));
  }

  /** Writes bytes and their number. */
  void writeBytes(byte[] bytes) {
    writeInt(bytes.length);
    if (bytes.length < LARGE) {
      room(bytes.length).put(bytes);
    } else {
      boolean lent = lends && depth == 1;
      addLarge(lent ? ByteBuffer.wrap(bytes).asReadOnlyBuffer() : ByteBuffer.wrap(bytes.clone()));
    }
  }

  /** Returns the room for {@code bytes} bytes, which the caller fills, after their number. */
  ByteBuffer writeRoom(long bytes) throws IOException {
    if (bytes > Integer.MAX_VALUE - LARGE) {
      throw new IOException("an array of " + bytes + " bytes is too large to travel");
    }
    int size = (int) bytes;
    writeInt(size);
    if (size >= LARGE) {
      ByteBuffer part = ByteBuffer.allocate(size).order(ORDER);
      addLarge(part.duplicate());
      return part;
    }
    room(size);
    ByteBuffer room = buffer.slice().order(ORDER).limit(size);
    buffer.position(buffer.position() + size);
    return room;
  }

  private void addLarge(ByteBuffer part) {
    if (large.isEmpty()) {
      large = new ArrayList<>();
    }
    large.add(part);
  }

  /** Writes an object whose type has no codec. */
  void writeObject(@Nullable Object object) throws IOException {
    if (objects == null) {
      allowed = types.get();
      objects = ObjectFormat.current().writer(root, allowed);
    }
    objects.write(object);
  }

  /** Begins what {@code value} holds. */
  void enter(Object value) {
    if (++depth > MAX_DEPTH) {
      throw new CannotTravelException(
          value,
          "is nested deeper than " + MAX_DEPTH + " values, or holds itself, so it cannot travel.");
    }
  }

  /** Ends what the last value holds. */
  void leave() {
    depth--;
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      long needed = (long) buffer.position() + bytes;
      long size = Math.min(Math.max(needed, buffer.capacity() * 2L), Integer.MAX_VALUE - LARGE);
      if (size < needed) {
        throw new OutOfMemoryError("more than " + size + " bytes of values in one message");
      }
      buffer = ByteBuffer.allocate((int) size).order(ORDER).put(buffer.flip());
    }
    return requireNonNull(buffer);
  }
}
