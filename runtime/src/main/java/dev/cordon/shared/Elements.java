package dev.cordon.shared;

import dev.cordon.codec.Codec;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.task.TransferException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the elements of an object travel.
 *
 * @param type what they may be of beside what always travels; null for nothing
 */
record Elements<E extends @Nullable Object>(@Nullable Class<?> type) {

  private AllowList allowed() {
    AllowList allowed = AllowList.of(Set.of());
    if (type != null) {
      allowed.add(type);
    }
    return allowed;
  }

  /**
   * Encodes an element as it is now.
   *
   * @param what what it is, for messages
   * @throws TransferException naming what cannot travel
   */
  List<ByteBuffer> encode(E element, String what, long most) {
    return encode(AnyCodec.VALUES, element, what, most);
  }

  /**
   * Encodes a key, of which equal ones are equal bytes.
   *
   * @throws TransferException naming what cannot travel, or is no such key
   */
  List<ByteBuffer> encodeKey(E key, String what, long most) {
    return encode(AnyCodec.keys(type), key, what, most);
  }

  private List<ByteBuffer> encode(
      Codec<@Nullable Object> codec, E element, String what, long most) {
    try {
      var encoded = Encoder.encode(codec, element, this::allowed);
      if (encoded.size() > most) {
        throw new TransferException(what
            + " takes "
            + encoded.size()
            + " bytes, and the manager takes "
            + most
            + " at once");
      }
      return encoded.parts();
    } catch (CodecException e) {
      throw new TransferException(what + " cannot travel: " + e.getMessage(), e);
    }
  }

  /**
   * Rebuilds an element.
   *
   * @throws TransferException if that is not possible
   */
  E decode(List<ByteBuffer> bytes, String what) {
    return decode(AnyCodec.VALUES, bytes, what);
  }

  /** Rebuilds a key. */
  E decodeKey(List<ByteBuffer> bytes, String what) {
    return decode(AnyCodec.keys(type), bytes, what);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // It is what was encoded, or fails at its user's.
  private E decode(Codec<@Nullable Object> codec, List<ByteBuffer> bytes, String what) {
    try {
      return (E) Decoder.decode(codec, bytes, this::allowed);
    } catch (CodecException e) {
      throw new TransferException(what + " has come and is lost: " + e.getMessage(), e);
    }
  }
}
