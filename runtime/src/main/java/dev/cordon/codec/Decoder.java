package dev.cordon.codec;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.codec.ObjectFormat;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What codecs read from. It belongs to one thread, and trusts nothing that it reads. */
public final class Decoder {
  private static final int FIRST_LARGE = 2;

  private final Supplier<AllowList> types;
  private final List<ByteBuffer> parts;
  private final ByteBuffer buffer;
  private int nextLarge = FIRST_LARGE;
  private int depth;

  /** How many things all numbers so far have announced. */
  private int announced;

  /** Null until an object is met. */
  private ObjectFormat.@Nullable Reader objects;

  private Decoder(List<ByteBuffer> parts, Supplier<AllowList> types) throws IOException {
    if (parts.size() < FIRST_LARGE) {
      throw new EOFException("a value in " + parts.size() + " parts");
    }
    this.parts = parts;
    this.buffer = parts.get(0).duplicate().order(Encoder.ORDER);
    this.types = types;
  }

  /**
   * Reads the value that {@link Encoder#encode} has written; its large arrays become the value's.
   *
   * @param types what objects without a codec may be of; asked where there is one
   * @throws CodecException if it cannot have been written so, holds an object that is not allowed,
   *     is nested too deeply, or fails while it is being rebuilt
   */
  public static <T extends @Nullable Object> T decode(
      Codec<T> codec, List<ByteBuffer> parts, Supplier<AllowList> types) throws CodecException {
    try {
      var decoder = new Decoder(parts, types);
      T value = codec.read(decoder);
      decoder.requireEnd();
      return value;
    } catch (StackOverflowError e) {
      throw new CodecException("It is nested too deeply to be rebuilt.", e);
    } catch (OutOfMemoryError e) {
      throw e; // Of this JVM, not of the value.
    } catch (InvalidObjectException e) {
      throw new CodecException("It cannot be rebuilt: " + e.getMessage(), e);
    } catch (Throwable e) { // Hostile bytes and the user's own code make it throw anything.
      throw new CodecException("It cannot be rebuilt: " + e, e);
    }
  }

  private void requireEnd() throws IOException {
    boolean atEnd = !buffer.hasRemaining()
        && nextLarge == parts.size()
        && (objects == null ? !parts.get(1).hasRemaining() : objects.isAtEnd());
    if (!atEnd) {
      throw new InvalidObjectException("there is more than the type of the value has room for");
    }
  }

  /** Reads one byte, which is 0 or 1. */
  public boolean readBoolean() throws IOException {
    byte value = readByte();
    if (value != 0 && value != 1) {
      throw new InvalidObjectException("a boolean of " + value);
    }
    return value == 1;
  }

  /** Reads one byte. */
  public byte readByte() throws IOException {
    return require(1).get();
  }

  /** Reads two bytes. */
  public char readChar() throws IOException {
    return require(Character.BYTES).getChar();
  }

  /** Reads two bytes. */
  public short readShort() throws IOException {
    return require(Short.BYTES).getShort();
  }

  /** Reads four bytes. */
  public int readInt() throws IOException {
    return require(Integer.BYTES).getInt();
  }

  /** Reads eight bytes. */
  public long readLong() throws IOException {
    return require(Long.BYTES).getLong();
  }

  /** Reads four bytes. */
  public float readFloat() throws IOException {
    return Float.intBitsToFloat(readInt());
  }

  /** Reads eight bytes. */
  public double readDouble() throws IOException {
    return Double.longBitsToDouble(readLong());
  }

  /**
   * Reads the number of things that follow, each of at least one byte of its own, so that no number
   * is believed that the bytes cannot make true, and all numbers together neither.
   */
  int readCount() throws IOException {
    int count = readInt();
    if (count < 0 || count > buffer.remaining() || count > buffer.limit() - announced) {
      throw new InvalidObjectException(
          count + " values are announced, with " + buffer.remaining() + " bytes left");
    }
    announced += count;
    return count;
  }

  /** Reads bytes and their number. */
  byte[] readBytes() throws IOException {
    ByteBuffer room = readRoom();
    boolean isWhole = room.arrayOffset() == 0 && room.remaining() == room.array().length;
    if (room.remaining() >= Encoder.LARGE && isWhole) {
      return room.array(); // A part of its own, which nobody else has.
    }
    byte[] bytes = new byte[room.remaining()];
    room.get(bytes);
    return bytes;
  }

  /** Reads the number of bytes that follow, and returns the room that holds them. */
  ByteBuffer readRoom() throws IOException {
    int size = readInt();
    if (size >= Encoder.LARGE) {
      if (nextLarge == parts.size() || parts.get(nextLarge).remaining() != size) {
        throw new InvalidObjectException("an array of " + size + " bytes that has not come");
      }
      return parts.get(nextLarge++).duplicate().order(Encoder.ORDER);
    }
    if (size < 0) {
      throw new InvalidObjectException("an array of " + size + " bytes");
    }
    require(size);
    ByteBuffer room = buffer.slice().order(Encoder.ORDER).limit(size);
    buffer.position(buffer.position() + size);
    return room;
  }

  /** Reads an object whose type has no codec. */
  @Nullable Object readObject() throws IOException, ClassNotFoundException {
    if (objects == null) {
      objects = ObjectFormat.current().reader(parts.get(1), types.get());
    }
    return objects.read();
  }

  /** Begins what a value holds. */
  void enter() throws IOException {
    if (++depth > Encoder.MAX_DEPTH) {
      throw new InvalidObjectException("it is nested deeper than " + Encoder.MAX_DEPTH + " values");
    }
  }

  /** Ends what the last value holds. */
  void leave() {
    depth--;
  }

  private ByteBuffer require(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      throw new EOFException(bytes + " bytes are missing, with " + buffer.remaining() + " left");
    }
    return buffer;
  }
}
