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
    addRaw(signature, warnings);
    return warnings;
  }

  /** Returns the categories of the warnings that reading and making a record set off. */
  static Set<String> of(TypeElement record) {
    List<DeclaredType> named = SignatureTypes.ofRecord(record);
    Set<String> warnings = new TreeSet<>();
    named.forEach(type -> addDeprecation(type.asElement(), warnings));
    // An annotation of a component is on its accessor, which not every compiler shows.
    record.getEnclosedElements().stream()
        .filter(member -> !(member instanceof TypeElement))
        .forEach(member -> addDeprecation(member, warnings));
    addRaw(named, warnings);
    return warnings;
  }

  private static void addRaw(List<DeclaredType> named, Set<String> warnings) {
    if (named.stream().anyMatch(TypeShape::isRaw)) {
      warnings.add("rawtypes");
    }
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
}
