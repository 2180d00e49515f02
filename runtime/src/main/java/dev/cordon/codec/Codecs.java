package dev.cordon.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codecs of primitive values, strings, arrays, collections, enums and of all objects. */
public final class Codecs {
  /** Of a {@code boolean}; never null, like those of all primitive types. */
  public static final Codec<Boolean> BOOLEAN = new PrimitiveCodecs.BooleanCodec();

  /** Of a {@code byte}. */
  public static final Codec<Byte> BYTE = new PrimitiveCodecs.ByteCodec();

  /** Of a {@code char}. */
  public static final Codec<Character> CHAR = new PrimitiveCodecs.CharCodec();

  /** Of a {@code short}. */
  public static final Codec<Short> SHORT = new PrimitiveCodecs.ShortCodec();

  /** Of an {@code int}. */
  public static final Codec<Integer> INT = new PrimitiveCodecs.IntCodec();

  /** Of a {@code long}. */
  public static final Codec<Long> LONG = new PrimitiveCodecs.LongCodec();

  /** Of a {@code float}. */
  public static final Codec<Float> FLOAT = new PrimitiveCodecs.FloatCodec();

  /** Of a {@code double}. */
  public static final Codec<Double> DOUBLE = new PrimitiveCodecs.DoubleCodec();

  /** Of nothing. */
  public static final Codec<Void> VOID = new ValueCodecs.VoidCodec();

  /** Of strings. */
  public static final Codec<String> STRING = new ValueCodecs.StringCodec();

  /** Of {@code boolean[]}. */
  public static final Codec<boolean[]> BOOLEANS = new ArrayCodecs.BooleanArrayCodec();

  /** Of {@code byte[]}. */
  public static final Codec<byte[]> BYTES = new ArrayCodecs.ByteArrayCodec();

  /** Of {@code char[]}. */
  public static final Codec<char[]> CHARS = new ArrayCodecs.CharArrayCodec();

  /** Of {@code short[]}. */
  public static final Codec<short[]> SHORTS = new ArrayCodecs.ShortArrayCodec();

  /** Of {@code int[]}. */
  public static final Codec<int[]> INTS = new ArrayCodecs.IntArrayCodec();

  /** Of {@code long[]}. */
  public static final Codec<long[]> LONGS = new ArrayCodecs.LongArrayCodec();

  /** Of {@code float[]}. */
  public static final Codec<float[]> FLOATS = new ArrayCodecs.FloatArrayCodec();

  /** Of {@code double[]}. */
  public static final Codec<double[]> DOUBLES = new ArrayCodecs.DoubleArrayCodec();

  private static final Codec<?> OBJECT = new ValueCodecs.ObjectCodec<>();

  private static final Set<Codec<?>> PLAIN = Set.of(
      BOOLEAN, BYTE, CHAR, SHORT, INT, LONG, FLOAT, DOUBLE, VOID, STRING, BOOLEANS, BYTES, CHARS,
      SHORTS, INTS, LONGS, FLOATS, DOUBLES);

  private Codecs() {}

  /** {@return whether reading by {@code codec} runs no code of the user's, and so ends soon} */
  public static boolean isPlain(Codec<?> codec) {
    return codec instanceof PrimitiveCodecs.Boxed || PLAIN.contains(codec);
  }

  /** {@return the codec of a boxed value, which may be null, made of that of the primitive one} */
  public static <T> Codec<T> boxed(Codec<T> primitive) {
    return new PrimitiveCodecs.Boxed<>(requireNonNull(primitive, "primitive"));
  }

  /** {@return the codec of the constants of an enum} */
  public static <E extends Enum<E>> Codec<E> enumOf(Class<E> type) {
    return new ValueCodecs.EnumCodec<>(requireNonNull(type, "type"));
  }

  /**
   * {@return the codec of arrays}
   *
   * @param type the class of the elements, which no array has a subclass of
   */
  public static <E extends @Nullable Object> Codec<E[]> arrayOf(Codec<E> element, Class<?> type) {
    return new ArrayCodecs.ObjectArrayCodec<>(
        requireNonNull(element, "element"), requireNonNull(type, "type"));
  }

  /** {@return the codec of lists, which arrive unmodifiable} */
  public static <E extends @Nullable Object> Codec<List<E>> listOf(Codec<E> element) {
    return new CollectionCodecs.ListCodec<>(requireNonNull(element, "element"));
  }

  /** {@return the codec of sets, which keep their order and arrive unmodifiable} */
  public static <E extends @Nullable Object> Codec<Set<E>> setOf(Codec<E> element) {
    return new CollectionCodecs.SetCodec<>(requireNonNull(element, "element"));
  }

  /** {@return the codec of maps, which keep their order and arrive unmodifiable} */
  public static <K extends @Nullable Object, V extends @Nullable Object> Codec<Map<K, V>> mapOf(
      Codec<K> key, Codec<V> value) {
    return new CollectionCodecs.MapCodec<>(
        requireNonNull(key, "key"), requireNonNull(value, "value"));
  }

  /** {@return the codec of optional values} */
  public static <E> Codec<Optional<E>> optionalOf(Codec<E> element) {
    return new CollectionCodecs.OptionalCodec<>(requireNonNull(element, "element"));
  }

  /** {@return the codec of whatever has no codec, which travels by Java serialization} */
  @SuppressWarnings("unchecked") // It writes and reads any object.
  public static <T extends @Nullable Object> Codec<T> object() {
    return (Codec<T>) OBJECT;
  }
}
