package dev.cordon.shared;

import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.JdkCodecs;
import dev.cordon.codec.TimeCodecs;
import dev.cordon.internal.codec.CannotTravelException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of any type: a number that tells the type, and the value by the codec of that type. */
final class AnyCodec extends Codec<@Nullable Object> {
  private static final byte NULL = 0;
  private static final byte OBJECT = 1;
  private static final byte ENUM = 2;

  /** The number of the first type below. */
  private static final int FIRST = 16;

  /** Those of one encoding, of which equal ones are equal bytes; their order is on the wire. */
  private static final List<Form<?>> KEYS = List.of(
      new Form<>(String.class, Codecs.STRING),
      new Form<>(Integer.class, Codecs.INT),
      new Form<>(Long.class, Codecs.LONG),
      new Form<>(Boolean.class, Codecs.BOOLEAN),
      new Form<>(Byte.class, Codecs.BYTE),
      new Form<>(Short.class, Codecs.SHORT),
      new Form<>(Character.class, Codecs.CHAR),
      new Form<>(UUID.class, JdkCodecs.UUID),
      new Form<>(BigInteger.class, JdkCodecs.BIG_INTEGER),
      new Form<>(BigDecimal.class, JdkCodecs.BIG_DECIMAL),
      new Form<>(LocalDate.class, TimeCodecs.LOCAL_DATE),
      new Form<>(LocalDateTime.class, TimeCodecs.LOCAL_DATE_TIME),
      new Form<>(Instant.class, TimeCodecs.INSTANT),
      new Form<>(Duration.class, TimeCodecs.DURATION));

  /** Others. A number that is none has many encodings. */
  private static final List<Form<?>> OTHERS = List.of(
      new Form<>(Double.class, Codecs.DOUBLE),
      new Form<>(Float.class, Codecs.FLOAT),
      new Form<>(byte[].class, Codecs.BYTES),
      new Form<>(int[].class, Codecs.INTS),
      new Form<>(long[].class, Codecs.LONGS),
      new Form<>(double[].class, Codecs.DOUBLES));

  private static final Form<?>[] BY_NUMBER = new Form<?>[FIRST + KEYS.size() + OTHERS.size()];
  private static final Map<Class<?>, Byte> NUMBERS = new HashMap<>();

  static {
    int number = FIRST;
    for (List<Form<?>> forms : List.of(KEYS, OTHERS)) {
      for (Form<?> form : forms) {
        BY_NUMBER[number] = form;
        NUMBERS.put(form.type, (byte) number);
        number++;
      }
    }
  }

  /** Of all values. */
  static final AnyCodec VALUES = new AnyCodec(false, null);

  private static final AnyCodec STANDARD_KEYS = new AnyCodec(true, null);

  private final boolean ofKeys;

  /** The keys' own type, if it is an enum. */
  private final @Nullable Class<?> constants;

  private record Form<T>(Class<T> type, Codec<T> codec) {
    void write(Encoder out, Object value) throws IOException {
      codec.write(out, type.cast(value));
    }
  }

  private AnyCodec(boolean ofKeys, @Nullable Class<?> constants) {
    this.ofKeys = ofKeys;
    this.constants = constants;
  }

  /** {@return the codec of keys, which may also be of {@code type} if that is an enum} */
  static AnyCodec keys(@Nullable Class<?> type) {
    return type == null || !type.isEnum() ? STANDARD_KEYS : new AnyCodec(true, type);
  }

  @Override
  public void write(Encoder out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte(NULL);
      return;
    }
    Byte number = NUMBERS.get(value.getClass());
    if (ofKeys && (number == null || number >= FIRST + KEYS.size())) {
      writeOtherKey(out, value);
    } else if (number == null) {
      out.writeByte(OBJECT);
      Codecs.<Object>object().write(out, value);
    } else {
      out.writeByte(number);
      BY_NUMBER[number].write(out, value);
    }
  }

  private void writeOtherKey(Encoder out, Object key) throws IOException {
    if (key instanceof Enum<?> constant && constant.getDeclaringClass() == constants) {
      out.writeByte(ENUM);
      Codecs.STRING.write(out, constant.name());
      return;
    }
    throw new CannotTravelException(
        key,
        "is of "
            + key.getClass().getTypeName()
            + ", which is no type of keys, since equal ones need not be equal bytes. Keys are of "
            + KEYS.stream().map(form -> form.type.getSimpleName()).collect(Collectors.joining(", "))
            + ", and of an enum that was given when the map was made.");
  }

  @Override
  public @Nullable Object read(Decoder in) throws IOException {
    byte number = in.readByte();
    if (number == NULL) {
      return null;
    }
    if (number == OBJECT && !ofKeys) {
      return Codecs.<Object>object().read(in);
    }
    if (number == ENUM && constants != null) {
      String name = Codecs.STRING.read(in);
      for (Object constant : constants.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw new InvalidObjectException("a constant that is not there: " + name);
    }
    if (number < FIRST || number >= BY_NUMBER.length) {
      throw new InvalidObjectException("a value of type " + number);
    }
    return BY_NUMBER[number].codec.read(in);
  }
}
