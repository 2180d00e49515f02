package dev.cordon.codec;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The codecs of strings, enums and objects without a codec of their own. */
final class ValueCodecs {
  private ValueCodecs() {}

  /** Keeps every {@code char}, unpaired surrogates too, as an encoding of text would not. */
  static final class StringCodec extends ReferenceCodec<String> {
    @Override
    protected void encode(Encoder out, String value) throws IOException {
      byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
      boolean narrow = new String(bytes, StandardCharsets.ISO_8859_1).equals(value);
      out.writeBoolean(narrow);
      if (narrow) {
        out.writeBytes(bytes);
      } else {
        out.writeRoom((long) value.length() * Character.BYTES)
            .asCharBuffer()
            .put(value.toCharArray());
      }
    }

    @Override
    protected String decode(Decoder in) throws IOException {
      boolean narrow = in.readBoolean();
      ByteBuffer room = in.readRoom();
      if (narrow) {
        int begin = room.arrayOffset() + room.position();
        return new String(room.array(), begin, room.remaining(), StandardCharsets.ISO_8859_1);
      }
      if (room.remaining() % Character.BYTES != 0) {
        throw new InvalidObjectException("a string of half a character");
      }
      return room.asCharBuffer().toString();
    }
  }

  /** By name, as two versions of an enum may differ in the order of their constants. */
  static final class EnumCodec<E extends Enum<E>> extends ReferenceCodec<E> {
    private final Class<E> type;

    EnumCodec(Class<E> type) {
      this.type = type;
    }

    @Override
    protected void encode(Encoder out, E value) throws IOException {
      Codecs.STRING.write(out, value.name());
    }

    @Override
    protected E decode(Decoder in) throws IOException {
      return Enum.valueOf(type, Codecs.STRING.read(in));
    }
  }

  static final class ObjectCodec<T> extends ReferenceCodec<T> {
    @Override
    protected void encode(Encoder out, T value) throws IOException {
      out.writeObject(value);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // It is what encode has written, or fails later.
    protected T decode(Decoder in) throws IOException {
      try {
        return (T) in.readObject();
      } catch (ClassNotFoundException e) {
        throw new IOException("a class is missing: " + e.getMessage(), e);
      }
    }
  }

  static final class VoidCodec extends Codec<Void> {
    @Override
    public void write(Encoder out, Void value) {
      out.writeBoolean(false);
    }

    @Override
    @SuppressWarnings("NullAway") // There is no other value, though the type does not say so.
    public Void read(Decoder in) throws IOException {
      if (in.readBoolean()) {
        throw new InvalidObjectException("a value where there can be none");
      }
      return null;
    }
  }
}
