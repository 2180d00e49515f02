package dev.cordon.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codecs of collections, which keep their order and arrive unmodifiable. */
final class CollectionCodecs {
  private CollectionCodecs() {}

  /** A collection that another thread changes meanwhile is a fault of the caller. */
  private static void requireSize(int written, int size) throws IOException {
    if (written != size) {
      throw new IOException("a collection of " + size + " elements has given " + written
          + " while it was encoded; was it changed by another thread?");
    }
  }

  static final class ListCodec<E> extends ReferenceCodec<List<E>> {
    private final Codec<E> element;

    ListCodec(Codec<E> element) {
      this.element = element;
    }

    @Override
    protected void encode(Encoder out, List<E> value) throws IOException {
      int size = value.size();
      int written = 0;
      out.writeInt(size);
      for (E each : value) {
        element.write(out, each);
        written++;
      }
      requireSize(written, size);
    }

    @Override
    protected List<E> decode(Decoder in) throws IOException {
      int size = in.readCount();
      List<E> value = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        value.add(element.read(in));
      }
      return Collections.unmodifiableList(value);
    }
  }

  static final class SetCodec<E> extends ReferenceCodec<Set<E>> {
    private final Codec<E> element;

    SetCodec(Codec<E> element) {
      this.element = element;
    }

    @Override
    protected void encode(Encoder out, Set<E> value) throws IOException {
      int size = value.size();
      int written = 0;
      out.writeInt(size);
      for (E each : value) {
        element.write(out, each);
        written++;
      }
      requireSize(written, size);
    }

    @Override
    protected Set<E> decode(Decoder in) throws IOException {
      int size = in.readCount();
      Set<E> value = new LinkedHashSet<>();
      for (int i = 0; i < size; i++) {
        value.add(element.read(in));
      }
      return Collections.unmodifiableSet(value);
    }
  }

  static final class MapCodec<K, V> extends ReferenceCodec<Map<K, V>> {
    private final Codec<K> key;
    private final Codec<V> value;

    MapCodec(Codec<K> key, Codec<V> value) {
      this.key = key;
      this.value = value;
    }

    @Override
    protected void encode(Encoder out, Map<K, V> map) throws IOException {
      int size = map.size();
      int written = 0;
      out.writeInt(size);
      for (Map.Entry<K, V> entry : map.entrySet()) {
        key.write(out, entry.getKey());
        value.write(out, entry.getValue());
        written++;
      }
      requireSize(written, size);
    }

    @Override
    protected Map<K, V> decode(Decoder in) throws IOException {
      int size = in.readCount();
      Map<K, V> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        K each = key.read(in);
        map.put(each, value.read(in));
      }
      return Collections.unmodifiableMap(map);
    }
  }

  static final class OptionalCodec<E> extends ReferenceCodec<Optional<E>> {
    private final Codec<E> element;

    OptionalCodec(Codec<E> element) {
      this.element = element;
    }

    @Override
    @SuppressWarnings("NullAway") // A codec takes null, and E cannot say so.
    protected void encode(Encoder out, Optional<E> value) throws IOException {
      element.write(out, value.orElse(null));
    }

    @Override
    protected Optional<E> decode(Decoder in) throws IOException {
      return Optional.ofNullable(element.read(in));
    }
  }
}
