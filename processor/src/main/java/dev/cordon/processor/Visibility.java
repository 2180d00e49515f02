package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Who may name a declaration. */
final class Visibility {
  private Visibility() {}

  /** {@return whether everybody may name {@code element}} */
  static boolean isPublic(Element element) {
    for (Element e = element;
        e != null && !(e instanceof PackageElement);
        e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC) && !isMemberOfInterface(e)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether everybody may name a method with its class and the types of its signature} */
  static boolean isPublic(TypeElement holder, ExecutableElement method) {
    return isPublic(method)
        && isPublic(holder)
        && SignatureTypes.of(holder, method).stream()
            .map(DeclaredType::asElement)
            .allMatch(Visibility::isPublic);
  }

  /**
   * {@return what keeps a class of {@code around} that is no subclass of anything from naming
   * {@code type}: that class itself or one around it}
   */
  static Optional<Element> hidden(PackageElement around, TypeElement type) {
    return hidden(around, type, Set.of(Modifier.PUBLIC));
  }

  /** {@return what keeps a class of {@code around} from naming these types, each once} */
  static List<Element> hidden(PackageElement around, Set<Element> types) {
    return types.stream()
        .flatMap(type -> hidden(around, (TypeElement) type).stream())
        .distinct()
        .toList();
  }

  /**
   * {@return what keeps a class of {@code around} from naming {@code type}, if it is a subclass of
   * whatever declares protected types}
   */
  static Optional<Element> hiddenFromSubclass(PackageElement around, TypeElement type) {
    return hidden(around, type, Set.of(Modifier.PUBLIC, Modifier.PROTECTED));
  }

  private static Optional<Element> hidden(
      PackageElement around, TypeElement type, Set<Modifier> visible) {
    boolean samePackage = MoreElements.getPackage(type).equals(around);
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)
          || (!samePackage
              && Collections.disjoint(e.getModifiers(), visible)
              && !isMemberOfInterface(e))) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** Members of interfaces are public unless they say otherwise. */
  private static boolean isMemberOfInterface(Element element) {
    return element.getEnclosingElement() instanceof TypeElement around
        && around.getKind().isInterface()
        && !element.getModifiers().contains(Modifier.PRIVATE);
  }

  /** {@return whether objects of {@code type} refer to an object of a class around it} */
  static boolean isInner(TypeElement type) {
    for (Element e = type; e instanceof TypeElement around; e = e.getEnclosingElement()) {
      if (outer(around).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@return the class around {@code type} that its objects refer to an object of, if any} */
  static Optional<TypeElement> outer(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement around
            && type.getKind() == ElementKind.CLASS
            && !type.getModifiers().contains(Modifier.STATIC)
            && !around.getKind().isInterface()
        ? Optional.of(around)
        : Optional.empty();
  }
}
