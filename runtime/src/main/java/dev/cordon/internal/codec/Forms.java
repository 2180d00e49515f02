package dev.cordon.internal.codec;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
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
      return new ListForm(new ArrayList<>(list));
    }
    if (object instanceof Map<?, ?> map) {
      return new MapForm(new ArrayList<>(map.keySet()), new ArrayList<>(map.values()));
    }
    if (object instanceof Set<?> set) {
      return new SetForm(new ArrayList<>(set));
    }
    if (object instanceof Collection<?> collection) {
      return new ListForm(new ArrayList<>(collection));
    }
    return object;
  }

  /** Returns whether an object of this type becomes a collection that hashes. */
  static boolean hashes(Class<?> type) {
    return type == SetForm.class || type == MapForm.class;
  }

  private record PathForm(String text, int names) implements Serializable {
    static PathForm of(Path path) {
      PathText text = PathText.of(path);
      return new PathForm(text.text(), text.names());
    }

    Object readResolve() {
      return new PathText(text, names).path();
    }
  }

  private record OptionalForm(@Nullable Object value) implements Serializable {
    Object readResolve() {
      return Optional.ofNullable(value);
    }
  }

  private record ListForm(ArrayList<@Nullable Object> elements) implements Serializable {
    Object readResolve() {
      return Collections.unmodifiableList(elements);
    }
  }

  private record SetForm(ArrayList<@Nullable Object> elements) implements Serializable {
    Object readResolve() {
      return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
  }

  private record MapForm(ArrayList<@Nullable Object> keys, ArrayList<@Nullable Object> values)
      implements Serializable {
    Object readResolve() {
      Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        map.put(keys.get(i), values.get(i));
      }
      return Collections.unmodifiableMap(map);
    }
  }
}
