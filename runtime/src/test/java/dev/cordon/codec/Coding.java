package dev.cordon.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values to bytes and back, as they cross from one process to another. */
final class Coding {
  private Coding() {}

  static <T extends @Nullable Object> List<ByteBuffer> encoded(Codec<T> codec, T value)
      throws CodecException {
    return Encoder.encode(codec, value, () -> AllowList.of(Set.of())).parts();
  }

  static <T extends @Nullable Object> T decoded(Codec<T> codec, List<ByteBuffer> parts)
      throws CodecException {
    return Decoder.decode(codec, parts, () -> AllowList.of(Set.of()));
  }

  /** Each part arrives in an array of its own. */
  static <T extends @Nullable Object> T sent(Codec<T> codec, T value) throws CodecException {
    return decoded(codec, received(encoded(codec, value)));
  }

  static List<ByteBuffer> received(List<ByteBuffer> parts) {
    List<ByteBuffer> received = new ArrayList<>();
    for (ByteBuffer part : parts) {
      received.add(ByteBuffer.wrap(bytes(part)));
    }
    return received;
  }

  static byte[] bytes(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.duplicate().get(bytes);
    return bytes;
  }

  static <T extends @Nullable Object> void assertTravels(Codec<T> codec, T value)
      throws CodecException {
    assertThat(sent(codec, value)).isEqualTo(value);
  }
}
