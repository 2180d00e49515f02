package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is asked of a shared object, or answered: numbers, and values as bytes.
 *
 * @param numbers whose meaning depends on the question
 * @param values each as its parts, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record Content(long[] numbers, List<List<ByteBuffer>> values) {

  /** Nothing at all. */
  public static final Content NONE = new Content(new long[0], List.of());

  /** {@return numbers alone} */
  public static Content of(long... numbers) {
    return new Content(numbers, List.of());
  }

  /** {@return a value, and numbers} */
  public static Content of(List<ByteBuffer> value, long... numbers) {
    return new Content(numbers, List.of(value));
  }

  /** {@return the number at that place} */
  public long number(int index) throws ProtocolException {
    if (index >= numbers.length) {
      throw new ProtocolException("a number is missing");
    }
    return numbers[index];
  }

  /** {@return the value at that place} */
  public List<ByteBuffer> value(int index) throws ProtocolException {
    if (index >= values.size()) {
      throw new ProtocolException("a value is missing");
    }
    return values.get(index);
  }

  /** {@return how many bytes the values have together} */
  public long size() {
    long size = 0;
    for (List<ByteBuffer> value : values) {
      size += sizeOf(value);
    }
    return size;
  }

  /** {@return how many bytes a value has} */
  public static long sizeOf(List<ByteBuffer> value) {
    long size = 0;
    for (ByteBuffer part : value) {
      size += part.remaining();
    }
    return size;
  }

  void write(Parts to) {
    ByteBuffer room = to.room(Integer.BYTES + numbers.length * Long.BYTES + Integer.BYTES);
    room.putInt(numbers.length);
    for (long number : numbers) {
      room.putLong(number);
    }
    room.putInt(values.size());
    for (List<ByteBuffer> value : values) {
      to.write(value);
    }
  }

  static Content read(ByteBuffer small, Iterator<ByteBuffer> large) throws ProtocolException {
    long[] numbers = new long[Bytes.count(small, Integer.MAX_VALUE)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Bytes.readLong(small);
    }
    int count = Bytes.count(small, Integer.MAX_VALUE);
    List<List<ByteBuffer>> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(Parts.read(small, large));
    }
    Bytes.requireEnd(small);
    return new Content(numbers, values);
  }
}
