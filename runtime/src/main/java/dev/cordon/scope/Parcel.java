package dev.cordon.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.codec.Codec;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way between processes.
 *
 * @param types the names of the classes of objects that it may hold
 * @param parts its bytes
 */
record Parcel(Set<String> types, List<ByteBuffer> parts) {

  /**
   * {@return a parcel with {@code value}}
   *
   * @param types what it may hold where the codec leaves that open
   * @throws ScopeException if it cannot travel
   */
  static <V extends @Nullable Object> Parcel of(
      String name, Codec<V> codec, V value, Set<Class<?>> types) {
    try {
      Encoded encoded = Encoder.encode(codec, value, () -> allowed(types));
      return new Parcel(
          encoded.allowed().map(AllowList::names).orElse(Set.of()), List.copyOf(encoded.parts()));
    } catch (CodecException e) {
      throw new ScopeException(
          "The value of " + name + " cannot go along to another process. " + e.getMessage(), e);
    }
  }

  private static AllowList allowed(Set<Class<?>> types) {
    AllowList allowed = AllowList.of(new LinkedHashSet<>());
    types.forEach(allowed::add);
    return allowed.withSubclasses();
  }

  /** {@return the parcels, by the names of their scopes, as bytes} */
  static byte[] join(Map<String, Parcel> parcels) {
    var bytes = new ByteArrayOutputStream();
    try {
      var out = new DataOutputStream(bytes);
      out.writeInt(parcels.size());
      for (Map.Entry<String, Parcel> entry : parcels.entrySet()) {
        write(out, entry.getKey().getBytes(UTF_8));
        entry.getValue().write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array of bytes takes them all", e);
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(types.size());
    for (String type : types) {
      write(out, type.getBytes(UTF_8));
    }
    out.writeInt(parts.size());
    for (ByteBuffer part : parts) {
      byte[] copy = new byte[part.remaining()];
      part.duplicate().get(copy);
      write(out, copy);
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** {@return what {@link #join} has written} */
  static Map<String, Parcel> split(ByteBuffer bytes) {
    try {
      int size = count(bytes);
      Map<String, Parcel> parcels = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        parcels.put(text(bytes), read(bytes));
      }
      if (bytes.hasRemaining()) {
        throw new BufferUnderflowException();
      }
      return parcels;
    } catch (BufferUnderflowException e) {
      throw new ScopeException("These are not the bytes of travelling values.", e);
    }
  }

  private static Parcel read(ByteBuffer bytes) {
    int named = count(bytes);
    Set<String> types = new LinkedHashSet<>();
    for (int i = 0; i < named; i++) {
      types.add(text(bytes));
    }
    int size = count(bytes);
    ByteBuffer[] parts = new ByteBuffer[size];
    for (int i = 0; i < size; i++) {
      parts[i] = part(bytes);
    }
    return new Parcel(types, List.of(parts));
  }

  /** Each thing that is announced takes four bytes at least. */
  private static int count(ByteBuffer bytes) {
    int count = bytes.getInt();
    if (count < 0 || count > bytes.remaining() / Integer.BYTES) {
      throw new BufferUnderflowException();
    }
    return count;
  }

  private static ByteBuffer part(ByteBuffer bytes) {
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    ByteBuffer part = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return part;
  }

  private static String text(ByteBuffer bytes) {
    return UTF_8.decode(part(bytes)).toString();
  }

  /** Rebuilds the value; as often as it is asked. */
  <V extends @Nullable Object> V open(String name, Codec<V> codec) {
    Supplier<AllowList> allowed = new Supplier<>() { // No lambda: they are slow to begin with.
          @Override
          public AllowList get() {
            return AllowList.of(types);
          }
        };
    try {
      return Decoder.decode(codec, parts.stream().map(ByteBuffer::duplicate).toList(), allowed);
    } catch (CodecException e) {
      throw new ScopeException(
          "The value of " + name + " has come along and cannot be rebuilt. " + e.getMessage(), e);
    }
  }
}
