package dev.cordon.codec;

import java.io.IOException;

/** The codecs of primitive values, which are never null. */
final class PrimitiveCodecs {
  private PrimitiveCodecs() {}

  static final class BooleanCodec extends Codec<Boolean> {
    @Override
    public void write(Encoder out, Boolean value) {
      out.writeBoolean(value);
    }

    @Override
    public Boolean read(Decoder in) throws IOException {
      return in.readBoolean();
    }
  }

  static final class ByteCodec extends Codec<Byte> {
    @Override
    public void write(Encoder out, Byte value) {
      out.writeByte(value);
    }

    @Override
    public Byte read(Decoder in) throws IOException {
      return in.readByte();
    }
  }

  static final class CharCodec extends Codec<Character> {
    @Override
    public void write(Encoder out, Character value) {
      out.writeChar(value);
    }

    @Override
    public Character read(Decoder in) throws IOException {
      return in.readChar();
    }
  }

  static final class ShortCodec extends Codec<Short> {
    @Override
    public void write(Encoder out, Short value) {
      out.writeShort(value);
    }

    @Override
    public Short read(Decoder in) throws IOException {
      return in.readShort();
    }
  }

  static final class IntCodec extends Codec<Integer> {
    @Override
    public void write(Encoder out, Integer value) {
      out.writeInt(value);
    }

    @Override
    public Integer read(Decoder in) throws IOException {
      return in.readInt();
    }
  }

  static final class LongCodec extends Codec<Long> {
    @Override
    public void write(Encoder out, Long value) {
      out.writeLong(value);
    }

    @Override
    public Long read(Decoder in) throws IOException {
      return in.readLong();
    }
  }

  static final class FloatCodec extends Codec<Float> {
    @Override
    public void write(Encoder out, Float value) {
      out.writeFloat(value);
    }

    @Override
    public Float read(Decoder in) throws IOException {
      return in.readFloat();
    }
  }

  static final class DoubleCodec extends Codec<Double> {
    @Override
    public void write(Encoder out, Double value) {
      out.writeDouble(value);
    }

    @Override
    public Double read(Decoder in) throws IOException {
      return in.readDouble();
    }
  }

  /** A primitive value that may be absent. */
  static final class Boxed<T> extends ReferenceCodec<T> {
    private final Codec<T> primitive;

    Boxed(Codec<T> primitive) {
      this.primitive = primitive;
    }

    @Override
    protected void encode(Encoder out, T value) throws IOException {
      primitive.write(out, value);
    }

    @Override
    protected T decode(Decoder in) throws IOException {
      return primitive.read(in);
    }
  }
}
