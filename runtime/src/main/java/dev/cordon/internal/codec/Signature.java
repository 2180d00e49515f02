package dev.cordon.internal.codec;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The classes that a kind of call names: through its fields, which are the arguments, and through
 * the result type of its method {@code call}.
 *
 * @param arguments the names of the classes that its arguments reach
 * @param results the names of the classes that its result reaches
 */
public record Signature(Set<String> arguments, Set<String> results) {
  private static final ClassValue<Signature> SIGNATURES = new ClassValue<>() {
    @Override
    protected Signature computeValue(Class<?> type) {
      return read(type);
    }
  };

  /** {@return the signature of the calls of class {@code type}} */
  public static Signature of(Class<?> type) {
    return SIGNATURES.get(type);
  }

  private static Signature read(Class<?> type) {
    Set<String> arguments = new LinkedHashSet<>();
    Reach.into(arguments, type);
    Set<String> results = new LinkedHashSet<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals("call")
            && method.getParameterCount() == 0
            && !method.isBridge()) {
          Reach.into(results, method.getGenericReturnType());
          c = Object.class;
        }
      }
    }
    return new Signature(
        Collections.unmodifiableSet(arguments), Collections.unmodifiableSet(results));
  }
}
