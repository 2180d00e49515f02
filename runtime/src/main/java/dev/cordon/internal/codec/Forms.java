package dev.cordon.internal.codec;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stand-ins for objects of the JDK that are not serializable and travel all the same. */
final class Forms {
  private Forms() {}

  /** Returns what travels in place of {@code object}. */
  static Object replace(Object object) {
    if (object instanceof Path path) {
      return PathForm.of(path);
    }
    if (object instanceof Optional<?> optional) {
      return new OptionalForm(optional.orElse(null));
    }
    if (object instanceof Serializable || object.getClass().getClassLoader() != null) {
      return object;
    }
    if (object instanceof List<?> list) { // A view of the JDK, such as subList.
      return new ListForm(list.toArray());
    }
    if (object instanceof Map<?, ?> map) {
      return new MapForm(map.keySet().toArray(), map.values().toArray());
    }
    if (object instanceof Set<?> set) {
      return new SetForm(set.toArray());
    }
    if (object instanceof Collection<?> collection) {
      return new ListForm(collection.toArray());
    }
    return object;
  }

  /** A path of the default file system as its text, any other as its address. */
  private record PathForm(String text, boolean local) implements Serializable {
    static PathForm of(Path path) {
      boolean local = path.getFileSystem() == FileSystems.getDefault();
      return new PathForm(local ? path.toString() : path.toUri().toString(), local);
    }

    Object readResolve() {
      return local ? Path.of(text) : Path.of(URI.create(text));
    }
  }

  private record OptionalForm(@Nullable Object value) implements Serializable {
    Object readResolve() {
      return Optional.ofNullable(value);
    }
  }

  private record ListForm(@Nullable Object[] elements) implements Serializable {
    Object readResolve() {
      return Collections.unmodifiableList(Arrays.asList(elements));
    }
  }

  private record SetForm(@Nullable Object[] elements) implements Serializable {
    Object readResolve() {
      return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(elements)));
    }
  }

  private record MapForm(@Nullable Object[] keys, @Nullable Object[] values)
      implements Serializable {
    Object readResolve() {
      Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
      for (int i = 0; i < keys.length; i++) {
        map.put(keys[i], values[i]);
      }
      return Collections.unmodifiableMap(map);
    }
  }
}
