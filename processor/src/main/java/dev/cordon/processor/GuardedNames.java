package dev.cordon.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The names of the fields of one generated subclass, which hide nothing of the user's. */
final class GuardedNames {
  private static final Pattern NOT_IN_NAMES =
      Pattern.compile("(\\P{javaJavaIdentifierPart}|\\p{javaIdentifierIgnorable})+");
  private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

  private final Set<String> taken = new HashSet<>();
  private final Map<List<Object>, String> given = new HashMap<>();

  GuardedNames(TypeElement holder, List<ExecutableElement> methods, Elements elements) {
    ElementFilter.fieldsIn(elements.getAllMembers(holder))
        .forEach(field -> taken.add(field.getSimpleName().toString()));
    methods.stream()
        .flatMap(method -> method.getParameters().stream())
        .forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
  }

  /** {@return the name of what is guarded, in place of the object itself} */
  String delegate() {
    return give("delegate", () -> "delegate");
  }

  /** {@return the constant of a barrier, as in {@code NOT_FULL}} */
  String barrier(String method) {
    return give(List.of("barrier", method), () -> constant(method));
  }

  /** {@return the constant of a limit, as in {@code TIMEOUT_5S}} */
  String timeout(String timeout) {
    return give(List.of("timeout", timeout), () -> "TIMEOUT_" + constant(timeout));
  }

  /** {@return the field of the guard of a lock, as in {@code guard} or {@code auditGuard}} */
  String guard(String lock) {
    return give(
        List.of("guard", lock),
        () -> lock.isEmpty() ? "guard" : Declarations.decapitalised(camel(lock)) + "Guard");
  }

  /**
   * {@return the constant of the guard of a lock, as in {@code GUARD} or {@code AUDIT_GUARD}}
   *
   * @param owner of the lock
   */
  String constantGuard(GuardedClass.GuardField.Owner owner, String lock) {
    return give(
        List.of(owner, lock), () -> lock.isEmpty() ? "GUARD" : constant(camel(lock)) + "_GUARD");
  }

  private String give(Object key, Supplier<String> wish) {
    return given.computeIfAbsent(List.of(key), absent -> {
      String name = Declarations.free(wish.get(), taken);
      taken.add(name);
      return name;
    });
  }

  private static String constant(String name) {
    return HUMP.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /** Makes an identifier of any text. */
  private static String camel(String text) {
    String name = NOT_IN_NAMES
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .map(Declarations::capitalised)
        .collect(Collectors.joining());
    return SourceVersion.isIdentifier(name) ? name : "Lock" + name;
  }
}
