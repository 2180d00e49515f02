package dev.cordon.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.codec.AllowList;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is lent is the value itself; what it holds is copied. */
final class LendTest {
  private final byte[] bytes = new byte[Encoder.LARGE];

  @Test
  void lend_ofALargeArray_isTheArrayItself() throws Exception {
    List<ByteBuffer> parts = lend(Codecs.BYTES, bytes);
    bytes[0] = 9;

    assertThat(parts.stream().filter(ByteBuffer::isReadOnly)).hasSize(1);
    assertThat(Coding.decoded(Codecs.BYTES, Coding.received(parts))).isEqualTo(bytes);
  }

  @Test
  void lend_ofASmallArray_copiesIt() throws Exception {
    assertThat(lend(Codecs.BYTES, new byte[10])).noneMatch(ByteBuffer::isReadOnly);
  }

  /** As a view of a file has. */
  @Test
  void lend_ofAListThatReusesItsElement_copiesEach() throws Exception {
    var reusing = new AbstractList<byte[]>() {
      @Override
      public byte[] get(int index) {
        Arrays.fill(bytes, (byte) index);
        return bytes;
      }

      @Override
      public int size() {
        return 3;
      }
    };

    List<ByteBuffer> parts = lend(Codecs.listOf(Codecs.BYTES), reusing);

    assertThat(parts).noneMatch(ByteBuffer::isReadOnly);
    assertThat(Coding.decoded(Codecs.listOf(Codecs.BYTES), Coding.received(parts)))
        .extracting(element -> element[0])
        .containsExactly((byte) 0, (byte) 1, (byte) 2);
  }

  private static <T> List<ByteBuffer> lend(Codec<T> codec, T value) throws Exception {
    return Encoder.lend(codec, value, () -> AllowList.of(Set.of())).parts();
  }
}
