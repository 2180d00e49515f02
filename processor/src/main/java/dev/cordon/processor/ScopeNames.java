package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;

/** The names in one class of accessors. */
final class ScopeNames {

  /** Methods without parameters that every object has, and that no static one may hide. */
  private static final Set<String> OF_OBJECTS = Set.of(
      "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final Reporter reporter;
  private final Map<String, ExecutableElement> accessors = new HashMap<>();

  /** What a constant must not be called, since it would hide it. */
  private final Set<String> constants = new HashSet<>(RuntimeTypes.CALLED);

  ScopeNames(Reporter reporter, ClassName holder) {
    this.reporter = reporter;
    constants.addAll(holder.simpleNames());
  }

  /** Reports a name that no accessor can have, or that another one has. */
  void check(ExecutableElement method, ScopedAnnotation annotation) {
    String name = annotation.name();
    if (!SourceVersion.isName(name) || name.contains(".") || OF_OBJECTS.contains(name)) {
      reporter.error(
          method,
          annotation.mirror(),
          annotation.value("name"),
          Problem.SCOPED_NAME,
          Declarations.of(method),
          name,
          suggestion(method));
      return;
    }
    for (String accessor : accessorsOf(name)) {
      ExecutableElement other = accessors.putIfAbsent(accessor, method);
      if (other != null) {
        reporter.error(
            method,
            annotation.mirror(),
            annotation.value("name"),
            Problem.SCOPED_NAME_TAKEN,
            Declarations.of(method),
            accessor,
            Declarations.of(other),
            suggestion(method));
        return;
      }
    }
  }

  /** Returns a name that is free so far, made of that of the method. */
  private String suggestion(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    String free = name;
    for (int i = 2; accessorsOf(free).stream().anyMatch(accessors::containsKey); i++) {
      free = name + i;
    }
    return free;
  }

  /** The two that have no parameters, and so may meet others. */
  private static List<String> accessorsOf(String name) {
    return List.of(name, "clear" + Declarations.capitalised(name));
  }

  /** {@return the name of the constant of {@code traceId}, as {@code TRACE_ID}} */
  String constant(String name) {
    String words =
        name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_");
    String constant = Declarations.free(words.toUpperCase(Locale.ROOT), constants);
    constants.add(constant);
    return constant;
  }

  /** {@return names of type variables that hide none of {@code types}} */
  static List<String> variables(Set<String> types) {
    return Stream.of("T", "X").map(name -> Declarations.free(name, types)).toList();
  }
}
