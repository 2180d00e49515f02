package dev.cordon.processor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Foresees what the compiler would warn of in generated code, which users cannot change. */
final class Lint {
  private Lint() {}

  /** Returns the categories of the warnings that naming and calling {@code method} set off. */
  static Set<String> of(TypeElement holder, ExecutableElement method, List<TypeMirror> allowed) {
    List<DeclaredType> signature = SignatureTypes.of(holder, method);
    Set<String> warnings = new TreeSet<>();
    Stream.of(
            signature.stream().map(DeclaredType::asElement),
            allowed.stream().map(SignatureTypes::elementOf).flatMap(Stream::ofNullable),
            Stream.of(method))
        .flatMap(elements -> elements)
        .forEach(element -> addDeprecation(element, warnings));
    if (signature.stream().anyMatch(Lint::isRaw)) {
      warnings.add("rawtypes");
    }
    return warnings;
  }

  /** A class is written with those around it. */
  private static void addDeprecation(Element element, Set<String> warnings) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      Deprecated deprecated = e.getAnnotation(Deprecated.class);
      if (deprecated != null) {
        warnings.add(deprecated.forRemoval() ? "removal" : "deprecation");
      }
    }
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && type.asElement() instanceof TypeElement element
        && !element.getTypeParameters().isEmpty();
  }
}
