package dev.cordon.internal.codec;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way from the root of an object graph to one of its objects, for an error message.
 *
 * <p>Where fields cannot be read, as those of a strict module, their types have to do.
 */
final class FieldPath {

  /** How many objects are looked at before the search is given up. */
  private static final int LIMIT = 100_000;

  private final Object target;
  private final IdentityHashMap<Object, String> paths = new IdentityHashMap<>();
  private final Queue<Object> open = new ArrayDeque<>();

  private FieldPath(Object target) {
    this.target = target;
  }

  /** Returns the way as the user would write it, as in {@code order.lines[2].source}. */
  @SuppressWarnings("ReferenceEquality") // An object is looked for, not one that equals it.
  static String describe(@Nullable Object root, Object target) {
    if (root == null || root == target) {
      return "It";
    }
    return new FieldPath(target)
        .find(root)
        .or(() -> byType(root.getClass(), target.getClass()))
        .orElse("One of its objects");
  }

  /**
   * Returns a field that could hold the target, where fields of a strict module hide what they do.
   */
  private static Optional<String> byType(Class<?> root, Class<?> target) {
    Set<Class<?>> seen = new LinkedHashSet<>(Set.of(root));
    Queue<Class<?>> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Class<?> holder = open.remove();
      for (Field field : holder.getDeclaredFields()) {
        Class<?> type = field.getType();
        if (travels(field) && type.isAssignableFrom(target)) {
          return Optional.of("A field such as " + holder.getSimpleName() + "." + field.getName());
        }
        if (travels(field) && type.getClassLoader() != null && seen.add(type)) {
          open.add(type);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean travels(Field field) {
    return (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0
        && !field.getType().isPrimitive();
  }

  private Optional<String> find(Object root) {
    meet(root, "");
    while (!open.isEmpty() && paths.size() < LIMIT && !paths.containsKey(target)) {
      Object next = open.remove();
      expand(next, paths.getOrDefault(next, ""));
    }
    return Optional.ofNullable(paths.get(target));
  }

  private void meet(@Nullable Object object, String path) {
    if (object != null && paths.putIfAbsent(object, path) == null) {
      open.add(object);
    }
  }

  private void expand(Object object, String path) {
    if (object instanceof Object[] array) {
      for (int i = 0; i < array.length; i++) {
        meet(array[i], path + "[" + i + "]");
      }
    } else if (object instanceof Collection<?> collection) {
      int i = 0;
      for (Object element : collection) {
        meet(element, path + "[" + i++ + "]");
      }
    } else if (object instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        meet(key, path + ".key");
        meet(value, path + "[" + key + "]");
      });
    } else if (object instanceof Optional<?> optional) {
      meet(optional.orElse(null), path);
    } else {
      expandFields(object, path);
    }
  }

  private void expandFields(Object object, String path) {
    for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (travels(field) && field.trySetAccessible()) {
          String name = field.getName();
          meet(read(field, object), path.isEmpty() ? name : path + "." + name);
        }
      }
    }
  }

  private static @Nullable Object read(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " was accessible", e);
    }
  }
}
