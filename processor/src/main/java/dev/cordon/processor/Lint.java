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
import javax.lang.model.util.Elements;

/** Foresees what the compiler would warn of in generated code, which users cannot change. */
final class Lint {
  private Lint() {}

  /** Returns the categories of the warnings that naming and calling {@code method} set off. */
  static Set<String> of(
      TypeElement holder, ExecutableElement method, List<TypeMirror> allowed, Elements elements) {
    List<DeclaredType> signature = SignatureTypes.of(holder, method);
    Stream<Element> named = Stream.of(
            signature.stream().map(DeclaredType::asElement),
            allowed.stream().map(SignatureTypes::elementOf).flatMap(Stream::ofNullable),
            Stream.of(method))
        .flatMap(element -> element);
    Set<String> warnings = new TreeSet<>();
    if (named.anyMatch(element -> isDeprecated(element, elements))) {
      warnings.add("deprecation");
      warnings.add("removal");
    }
    if (signature.stream().anyMatch(Lint::isRaw)) {
      warnings.add("rawtypes");
    }
    return warnings;
  }

  /** A class is written with those around it. */
  private static boolean isDeprecated(Element element, Elements elements) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (elements.isDeprecated(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && type.asElement() instanceof TypeElement element
        && !element.getTypeParameters().isEmpty();
  }
}
