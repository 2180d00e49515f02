package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Knows which names of generated classes are free, on file systems that ignore case too. */
final class FreeNames {
  private final Elements elements;
  private final String kind;
  private final Predicate<TypeElement> isOurs;

  /** Who has which name, by its lower case. */
  private final Map<String, String> origins = new HashMap<>();

  /**
   * Begins with none given.
   *
   * @param kind what messages call the generated class of another
   * @param isOurs tells a class file of an earlier build, which the new file replaces
   */
  FreeNames(Elements elements, String kind, Predicate<TypeElement> isOurs) {
    this.elements = elements;
    this.kind = kind;
    this.isOurs = isOurs;
  }

  /** Gives {@code name} to the generated class of {@code holder}; returns who has it already. */
  Optional<String> give(ClassName name, TypeElement holder) {
    String origin = holder.getQualifiedName().toString();
    String key = name.canonicalName().toLowerCase(Locale.ROOT);
    String other = origins.putIfAbsent(key, origin);
    if (other != null && !other.equals(origin)) {
      return Optional.of(kind + " " + other);
    }
    return ElementFilter.typesIn(elements.getPackageOf(holder).getEnclosedElements()).stream()
        .filter(type -> type.getSimpleName().toString().equalsIgnoreCase(name.simpleName()))
        .filter(type -> !isOurs.test(type))
        .map(type -> "the class " + type.getSimpleName())
        .findFirst();
  }
}
