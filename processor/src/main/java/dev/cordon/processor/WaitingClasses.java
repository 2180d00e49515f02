package dev.cordon.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes that wait for a later round, by their names: their elements are others in each round.
 */
final class WaitingClasses {
  private final Set<String> names = new LinkedHashSet<>();

  void add(TypeElement type) {
    names.add(type.getQualifiedName().toString());
  }

  /** Takes out all, as they are in this round, without those whose name several modules have. */
  Set<TypeElement> take(Elements elements) {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    names.clear();
    return types;
  }
}
