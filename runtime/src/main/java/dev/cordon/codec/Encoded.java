package dev.cordon.codec;

import dev.cordon.internal.codec.AllowList;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as bytes: the parts of a message, in their order. */
public final class Encoded {
  private final List<ByteBuffer> parts;
  private final @Nullable AllowList allowed;

  Encoded(List<ByteBuffer> parts, @Nullable AllowList allowed) {
    this.parts = parts;
    this.allowed = allowed;
  }

  /** {@return the parts themselves, not copies} */
  public List<ByteBuffer> parts() {
    return parts;
  }

  /** {@return how many bytes they have together} */
  public long size() {
    long size = 0;
    for (ByteBuffer part : parts) {
      size += part.remaining();
    }
    return size;
  }

  /** {@return what its objects may be of; empty where no object is among its values} */
  public Optional<AllowList> allowed() {
    return Optional.ofNullable(allowed);
  }
}
