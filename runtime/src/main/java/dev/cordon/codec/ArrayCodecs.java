package dev.cordon.codec;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;

/** The codecs of arrays. Those of primitive values are copied as a whole. */
final class ArrayCodecs {
  private ArrayCodecs() {}

  /** Returns how many elements of {@code size} bytes each are in {@code room}. */
  private static int count(ByteBuffer room, int size) throws IOException {
    if (room.remaining() % size != 0) {
      throw new InvalidObjectException(
          room.remaining() + " bytes are no array of elements of " + size);
    }
    return room.remaining() / size;
  }

  static final class ByteArrayCodec extends ReferenceCodec<byte[]> {
    @Override
    protected void encode(Encoder out, byte[] value) {
      out.writeBytes(value);
    }

    @Override
    protected byte[] decode(Decoder in) throws IOException {
      return in.readBytes();
    }
  }

  static final class BooleanArrayCodec extends ReferenceCodec<boolean[]> {
    @Override
    protected void encode(Encoder out, boolean[] value) throws IOException {
      ByteBuffer room = out.writeRoom(value.length);
      for (boolean element : value) {
        room.put((byte) (element ? 1 : 0));
      }
    }

    @Override
    protected boolean[] decode(Decoder in) throws IOException {
      byte[] bytes = in.readBytes();
      boolean[] value = new boolean[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        value[i] = bytes[i] != 0;
      }
      return value;
    }
  }

  static final class CharArrayCodec extends ReferenceCodec<char[]> {
    @Override
    protected void encode(Encoder out, char[] value) throws IOException {
      out.writeRoom((long) value.length * Character.BYTES).asCharBuffer().put(value);
    }

    @Override
    protected char[] decode(Decoder in) throws IOException {
      ByteBuffer room = in.readRoom();
      char[] value = new char[count(room, Character.BYTES)];
      room.asCharBuffer().get(value);
      return value;
    }
  }

  static final class ShortArrayCodec extends ReferenceCodec<short[]> {
    @Override
    protected void encode(Encoder out, short[] value) throws IOException {
      out.writeRoom((long) value.length * Short.BYTES).asShortBuffer().put(value);
    }

    @Override
    protected short[] decode(Decoder in) throws IOException {
      ByteBuffer room = in.readRoom();
      short[] value = new short[count(room, Short.BYTES)];
      room.asShortBuffer().get(value);
      return value;
    }
  }

  static final class IntArrayCodec extends ReferenceCodec<int[]> {
    @Override
    protected void encode(Encoder out, int[] value) throws IOException {
      out.writeRoom((long) value.length * Integer.BYTES).asIntBuffer().put(value);
    }

    @Override
    protected int[] decode(Decoder in) throws IOException {
      ByteBuffer room = in.readRoom();
      int[] value = new int[count(room, Integer.BYTES)];
      room.asIntBuffer().get(value);
      return value;
    }
  }

  static final class LongArrayCodec extends ReferenceCodec<long[]> {
    @Override
    protected void encode(Encoder out, long[] value) throws IOException {
      out.writeRoom((long) value.length * Long.BYTES).asLongBuffer().put(value);
    }

    @Override
    protected long[] decode(Decoder in) throws IOException {
      ByteBuffer room = in.readRoom();
      long[] value = new long[count(room, Long.BYTES)];
      room.asLongBuffer().get(value);
      return value;
    }
  }

  static final class FloatArrayCodec extends ReferenceCodec<float[]> {
    @Override
    protected void encode(Encoder out, float[] value) throws IOException {
      out.writeRoom((long) value.length * Float.BYTES).asFloatBuffer().put(value);
    }

    @Override
    protected float[] decode(Decoder in) throws IOException {
      ByteBuffer room = in.readRoom();
      float[] value = new float[count(room, Float.BYTES)];
      room.asFloatBuffer().get(value);
      return value;
    }
  }

  static final class DoubleArrayCodec extends ReferenceCodec<double[]> {
    @Override
    protected void encode(Encoder out, double[] value) throws IOException {
      out.writeRoom((long) value.length * Double.BYTES).asDoubleBuffer().put(value);
    }

    @Override
    protected double[] decode(Decoder in) throws IOException {
      ByteBuffer room = in.readRoom();
      double[] value = new double[count(room, Double.BYTES)];
      room.asDoubleBuffer().get(value);
      return value;
    }
  }

  static final class ObjectArrayCodec<E> extends ReferenceCodec<E[]> {
    private final Codec<E> element;
    private final Class<?> type;

    ObjectArrayCodec(Codec<E> element, Class<?> type) {
      this.element = element;
      this.type = type;
    }

    @Override
    protected void encode(Encoder out, E[] value) throws IOException {
      out.writeInt(value.length);
      for (E each : value) {
        element.write(out, each);
      }
    }

    @Override
    protected E[] decode(Decoder in) throws IOException {
      @SuppressWarnings("unchecked") // Generated code names the element's own class.
      E[] value = (E[]) Array.newInstance(type, in.readCount());
      for (int i = 0; i < value.length; i++) {
        value[i] = element.read(in);
      }
      return value;
    }
  }
}
