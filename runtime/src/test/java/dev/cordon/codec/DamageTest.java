package dev.cordon.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.codec.Order.OrderCodec;
import dev.cordon.codec.Order.Shape;
import dev.cordon.internal.codec.CodecException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Encoded values that are cut, flipped, prolonged and mixed: each is an error or another value of
 * the same type, in the time and memory of its size.
 */
@Timeout(120)
final class DamageTest {
  /** What an error with its stack trace may take, beside what the bytes do. */
  private static final long ALLOWANCE = 512 * 1024;

  private static final long SEED = 20240229;
  private static final int ROUNDS = 20_000;

  private static List<byte[]> parts(Shape shape) throws CodecException {
    List<byte[]> parts = new ArrayList<>();
    Coding.encoded(new OrderCodec(), shape.order()).forEach(part -> parts.add(Coding.bytes(part)));
    return parts;
  }

  /** Decodes, and returns whether the damage was found. */
  private static boolean isRefused(List<byte[]> parts) {
    long size = parts.stream().mapToLong(part -> part.length).sum();
    List<ByteBuffer> buffers = parts.stream().map(ByteBuffer::wrap).toList();
    long before = Costs.allocated();
    Object order = decoded(buffers);
    long allocated = Costs.allocated() - before;

    assertThat(order).isInstanceOfAny(Order.class, CodecException.class);
    assertThat(allocated).isLessThan(ALLOWANCE + 50 * size);
    return order instanceof CodecException;
  }

  private static Object decoded(List<ByteBuffer> parts) {
    try {
      return Coding.decoded(new OrderCodec(), parts);
    } catch (CodecException e) {
      return e;
    }
  }

  /** What is loaded once is no cost of a message. */
  @BeforeAll
  static void warmUp() throws Exception {
    for (Shape shape : Shape.values()) {
      List<ByteBuffer> parts = parts(shape).stream().map(ByteBuffer::wrap).toList();
      assertThat(decoded(parts)).isInstanceOf(Order.class);
      assertThat(decoded(parts.subList(0, 1))).isInstanceOf(CodecException.class);
    }
  }

  private static List<byte[]> with(List<byte[]> parts, int index, byte[] part) {
    List<byte[]> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return changed;
  }

  @ParameterizedTest
  @EnumSource
  void decode_ofAMessageCutAnywhere_isRefused(Shape shape) throws Exception {
    List<byte[]> parts = parts(shape);
    for (int i = 0; i < parts.size(); i++) {
      int step = Math.max(1, parts.get(i).length / 1_000);
      for (int length = 0; length < parts.get(i).length; length += step) {
        assertThat(isRefused(with(parts, i, Arrays.copyOf(parts.get(i), length))))
            .as("%s bytes of part %s", length, i)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LARGE")
  void decode_ofAMessageWithAFlippedBit_isAnErrorOrAnotherValue(Shape shape) throws Exception {
    List<byte[]> parts = parts(shape);
    int refused = 0;
    for (int i = 0; i < parts.size(); i++) {
      for (int bit = 0; bit < parts.get(i).length * 8; bit++) {
        byte[] flipped = parts.get(i).clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        refused += isRefused(with(parts, i, flipped)) ? 1 : 0;
      }
    }
    assertThat(refused).isGreaterThan(500); // All lengths and counts, and most of the objects.
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LARGE")
  void decode_ofAMessageWithAByteMore_isRefused(Shape shape) throws Exception {
    List<byte[]> parts = parts(shape);
    for (int i = 0; i < parts.size(); i++) {
      for (int at = 0; at <= parts.get(i).length; at++) {
        byte[] longer = Arrays.copyOf(parts.get(i), parts.get(i).length + 1);
        System.arraycopy(parts.get(i), at, longer, at + 1, parts.get(i).length - at);
        longer[at] = 0;
        assertThat(isRefused(with(parts, i, longer)))
            .as("a byte at %s of part %s", at, i)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void decode_withAnyNumberAnywhere_isAnErrorOrAnotherValue(Shape shape) throws Exception {
    List<byte[]> parts = parts(shape);
    for (int number :
        new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Encoder.LARGE, 1 << 24}) {
      for (int i = 0; i < 2; i++) {
        for (int at = 0; at + Integer.BYTES <= parts.get(i).length; at++) {
          byte[] changed = parts.get(i).clone();
          ByteBuffer.wrap(changed)
              .order(i == 0 ? Encoder.ORDER : java.nio.ByteOrder.BIG_ENDIAN)
              .putInt(at, number);
          isRefused(with(parts, i, changed));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void decode_withPartsMissingMoreOrSwapped_isRefused(Shape shape) throws Exception {
    List<byte[]> parts = parts(shape);
    for (int i = 0; i < parts.size(); i++) {
      List<byte[]> fewer = new ArrayList<>(parts);
      fewer.remove(i);
      assertThat(isRefused(fewer)).as("without part %s", i).isTrue();
      List<byte[]> more = new ArrayList<>(parts);
      more.add(i, new byte[0]);
      assertThat(isRefused(more)).as("an empty part before %s", i).isTrue();
    }
    List<byte[]> swapped = new ArrayList<>(parts);
    swapped.set(0, parts.get(1));
    swapped.set(1, parts.get(0));
    assertThat(isRefused(swapped)).isTrue();
    assertThat(isRefused(List.of())).isTrue();
    List<byte[]> many = new ArrayList<>(parts);
    many.addAll(parts);
    assertThat(isRefused(many)).isTrue();
  }

  @Test
  void decode_ofRandomDamage_isAnErrorOrAnotherValue() throws Exception {
    System.out.println("DamageTest: " + ROUNDS + " rounds with the seed " + SEED);
    var random = new Random(SEED);
    List<byte[]> parts = parts(Shape.NESTED);
    for (int round = 0; round < ROUNDS; round++) {
      List<byte[]> damaged = new ArrayList<>();
      for (byte[] part : parts) {
        damaged.add(damaged(part, random));
      }
      isRefused(damaged);
    }
  }

  private static byte[] damaged(byte[] part, Random random) {
    if (part.length == 0 || random.nextInt(3) == 0) {
      return part;
    }
    byte[] damaged = random.nextInt(8) == 0
        ? Arrays.copyOf(part, random.nextInt(2 * part.length))
        : part.clone();
    for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(3)) {
        case 0 -> damaged[at] = (byte) random.nextInt();
        case 1 -> damaged[at] = 0;
        default ->
          System.arraycopy(part, at % part.length, damaged, at, Math.min(damaged.length - at, 1));
      }
    }
    return damaged;
  }

  /** A value that holds values of its own kind. */
  private record Node(List<Node> children) {}

  private static final class NodeCodec extends ReferenceCodec<Node> {
    @Override
    protected void encode(Encoder out, Node value) throws IOException {
      Codecs.listOf(this).write(out, value.children);
    }

    @Override
    protected Node decode(Decoder in) throws IOException {
      return new Node(Codecs.listOf(this).read(in));
    }
  }

  @Test
  void decode_ofManyCountsInOneAnother_allocatesNoMoreThanTheirBytes() {
    byte[] bytes = new byte[1 << 20];
    ByteBuffer out = ByteBuffer.wrap(bytes).order(Encoder.ORDER);
    for (int depth = 0; depth < Encoder.MAX_DEPTH; depth += 2) {
      out.put((byte) 1).put((byte) 1).putInt(bytes.length / 2);
    }
    long before = Costs.allocated();

    assertThatThrownBy(() -> Coding.decoded(
            new NodeCodec(), List.of(ByteBuffer.wrap(bytes), ByteBuffer.allocate(0))))
        .isInstanceOf(CodecException.class);
    assertThat(Costs.allocated() - before).isLessThan(ALLOWANCE + 50L * bytes.length);
  }

  @Test
  void decode_ofArraysOfManyCounts_allocatesNoMoreThanTheirBytes() {
    Codec<String[][][]> codec = Codecs.arrayOf(
        Codecs.arrayOf(Codecs.arrayOf(Codecs.STRING, String.class), String[].class),
        String[][].class);
    byte[] bytes = new byte[8 << 20];
    ByteBuffer out = ByteBuffer.wrap(bytes).order(Encoder.ORDER);
    for (int depth = 0; depth < 3; depth++) {
      out.put((byte) 1).putInt(bytes.length / 2);
    }
    long before = Costs.allocated();

    assertThatThrownBy(
            () -> Coding.decoded(codec, List.of(ByteBuffer.wrap(bytes), ByteBuffer.allocate(0))))
        .isInstanceOf(CodecException.class);
    assertThat(Costs.allocated() - before).isLessThan(ALLOWANCE + 12L * bytes.length);
  }
}
