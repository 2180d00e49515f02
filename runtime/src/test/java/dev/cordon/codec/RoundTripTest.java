package dev.cordon.codec;

import static dev.cordon.codec.Coding.assertTravels;
import static dev.cordon.codec.Coding.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, text, arrays and other values of the JDK, at their edges. */
@Timeout(60)
final class RoundTripTest {

  @Test
  void primitives_atTheirEdges_travel() throws Exception {
    assertTravels(Codecs.BOOLEAN, true);
    assertTravels(Codecs.BOOLEAN, false);
    for (int i : new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}) {
      assertTravels(Codecs.INT, i);
      assertTravels(Codecs.BYTE, (byte) (i >> 24));
      assertTravels(Codecs.SHORT, (short) (i >> 16));
      assertTravels(Codecs.CHAR, (char) (i >> 16));
    }
    for (long l : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
      assertTravels(Codecs.LONG, l);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x8000_0000, 1, 0x7f7f_ffff, 0x7f80_0000, 0xff80_0000, 0x7fc0_0001, -1})
  void float_keepsItsBits(int bits) throws Exception {
    float there = Float.intBitsToFloat(bits);

    assertThat(Float.floatToRawIntBits(sent(Codecs.FLOAT, there))).isEqualTo(bits);
    assertThat(Float.floatToRawIntBits(sent(Codecs.FLOATS, new float[] {there})[0]))
        .isEqualTo(bits);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1L << 63, 1, 0x7ff0L << 48, 0xfff0L << 48, (0x7ff8L << 48) + 1, -1})
  void double_keepsItsBits(long bits) throws Exception {
    double there = Double.longBitsToDouble(bits);

    assertThat(Double.doubleToRawLongBits(sent(Codecs.DOUBLE, there))).isEqualTo(bits);
    assertThat(Double.doubleToRawLongBits(sent(Codecs.DOUBLES, new double[] {there})[0]))
        .isEqualTo(bits);
  }

  static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(
        "", "\0", "plain", "\u00e4\u00ff", "\u0100", "\ud83d\ude00", "\ud800", "\udc00\ud800"));
    for (int length : new int[] {70_000, Encoder.LARGE - 1, Encoder.LARGE, Encoder.LARGE + 1}) {
      texts.add("x".repeat(length)); // One byte for each character,
      texts.add("\u20ac".repeat(length / 2)); // and two.
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void string_keepsEachCharacter(String text) throws Exception {
    assertTravels(Codecs.STRING, text);
    assertTravels(Codecs.CHARS, text.toCharArray());
    assertTravels(Codecs.object(), text);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void array_aroundTheSizeOfAPartOfItsOwn_travels(int more) throws Exception {
    int size = Encoder.LARGE + more * Long.BYTES;
    byte[] bytes = new byte[size];
    boolean[] booleans = new boolean[size];
    short[] shorts = new short[size / Short.BYTES];
    int[] ints = new int[size / Integer.BYTES];
    long[] longs = new long[size / Long.BYTES];
    for (int i = 0; i < longs.length; i++) {
      bytes[i] = (byte) i;
      booleans[i] = i % 3 == 0;
      shorts[i] = (short) i;
      ints[i] = -i;
      longs[i] = Long.MIN_VALUE + i;
    }

    assertTravels(Codecs.BYTES, bytes);
    assertTravels(Codecs.BOOLEANS, booleans);
    assertTravels(Codecs.SHORTS, shorts);
    assertTravels(Codecs.INTS, ints);
    assertTravels(Codecs.LONGS, longs);
    assertThat(Coding.encoded(Codecs.LONGS, longs)).hasSize(more < 0 ? 2 : 3);
  }

  @Test
  void arrays_thatAreEmpty_travel() throws Exception {
    assertTravels(Codecs.BOOLEANS, new boolean[0]);
    assertTravels(Codecs.BYTES, new byte[0]);
    assertTravels(Codecs.CHARS, new char[0]);
    assertTravels(Codecs.SHORTS, new short[0]);
    assertTravels(Codecs.INTS, new int[0]);
    assertTravels(Codecs.LONGS, new long[0]);
    assertTravels(Codecs.FLOATS, new float[0]);
    assertTravels(Codecs.DOUBLES, new double[0]);
    assertTravels(Codecs.arrayOf(Codecs.STRING, String.class), new String[0]);
  }

  @Test
  void array_ofLargeArrays_keepsThemApart() throws Exception {
    byte[][] rows = new byte[5][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new byte[i % 2 == 0 ? Encoder.LARGE : i];
      rows[i][i / 2] = (byte) i;
    }

    byte[][] back = sent(Codecs.arrayOf(Codecs.BYTES, byte[].class), rows);

    assertThat(back).isDeepEqualTo(rows);
  }

  static List<Codec<?>> references() {
    return List.of(
        Codecs.STRING,
        Codecs.BYTES,
        Codecs.INTS,
        Codecs.VOID,
        Codecs.boxed(Codecs.INT),
        Codecs.enumOf(TimeUnit.class),
        Codecs.arrayOf(Codecs.STRING, String.class),
        Codecs.listOf(Codecs.STRING),
        Codecs.setOf(Codecs.STRING),
        Codecs.mapOf(Codecs.STRING, Codecs.STRING),
        Codecs.optionalOf(Codecs.STRING),
        Codecs.object(),
        JdkCodecs.BIG_DECIMAL,
        JdkCodecs.BIG_INTEGER,
        JdkCodecs.PATH,
        JdkCodecs.URI,
        JdkCodecs.UUID);
  }

  @ParameterizedTest
  @MethodSource("references")
  void reference_thatIsNull_travels(Codec<?> codec) throws Exception {
    @SuppressWarnings("unchecked") // Each of them takes null.
    Codec<@Nullable Object> own = (Codec<@Nullable Object>) codec;

    assertThat(sent(own, null)).isNull();
  }

  @Test
  void numbers_ofAnySizeAndScale_travel() throws Exception {
    for (BigInteger number : List.of(
        BigInteger.ZERO,
        BigInteger.ONE.negate(),
        BigInteger.TWO.pow(300_000).negate(),
        BigInteger.valueOf(Long.MIN_VALUE))) {
      assertTravels(JdkCodecs.BIG_INTEGER, number);
      for (int scale : new int[] {0, -7, 7, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
        assertTravels(JdkCodecs.BIG_DECIMAL, new BigDecimal(number, scale));
      }
    }
  }

  @Test
  void values_ofOtherKinds_travel() throws Exception {
    assertTravels(JdkCodecs.UUID, new UUID(Long.MIN_VALUE, -1));
    assertTravels(JdkCodecs.URI, URI.create("mailto:a@b.example"));
    assertTravels(JdkCodecs.URI, URI.create("http://[::1]:80/%20%C3%A4?q=\u00e4#f"));
    assertTravels(JdkCodecs.URI, URI.create(""));
    for (TimeUnit unit : TimeUnit.values()) {
      assertTravels(Codecs.enumOf(TimeUnit.class), unit);
    }
  }

  @Test
  void path_ofEachForm_travels() throws Exception {
    for (String text : List.of("", "a", "a/../b", "/", "/a b", "../..")) {
      assertTravels(JdkCodecs.PATH, Path.of(text));
    }
    Path other = Path.of(URI.create("jrt:/java.base/module-info.class"));
    assertTravels(JdkCodecs.PATH, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/b%FF", "/%FF/b", "/a%FF/../%FE"})
  void path_whoseNameIsNoText_travels(String raw) throws Exception {
    Path path = Path.of(URI.create("file://" + raw));

    Path relative = path.subpath(0, path.getNameCount());

    assertTravels(JdkCodecs.PATH, path);
    assertTravels(JdkCodecs.PATH, relative);
    assertTravels(Codecs.object(), path);
    assertTravels(Codecs.object(), relative);
  }
}
