package dev.cordon.processor;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Chooses the annotations that a generated class has from the user's. */
final class CopiedAnnotations {

  /** What begins the names of annotations by which containers and checkers know a class. */
  private static final List<String> OF_CLASSES = List.of(
      "jakarta.annotation.Priority",
      "jakarta.enterprise.",
      "jakarta.inject.",
      "jakarta.interceptor.",
      "java.lang.Deprecated",
      "javax.annotation.Priority",
      "javax.enterprise.",
      "javax.inject.",
      "javax.interceptor.",
      "com.google.inject.",
      "io.micronaut.context.annotation.",
      "org.jspecify.annotations.",
      "org.springframework.beans.factory.annotation.",
      "org.springframework.context.annotation.",
      "org.springframework.stereotype.",
      "org.springframework.web.context.annotation.");

  /** Those by which the class names the one to use in its place, which is the generated one. */
  private static final Set<String> OF_PLACES =
      Set.of("com.google.inject.ImplementedBy", "com.google.inject.ProvidedBy");

  /** What begins the names of annotations that say something about the user's source. */
  private static final List<String> OF_SOURCES = List.of("lombok.", "dev.cordon.");

  private final Elements elements;
  private final PackageElement around;

  /** Copies for a class in the package {@code around}. */
  CopiedAnnotations(Elements elements, PackageElement around) {
    this.elements = elements;
    this.around = around;
  }

  /** {@return those of a class that say how containers make and share its objects} */
  List<AnnotationSpec> ofClass(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(this::isVisible)
        .filter(annotation -> !OF_PLACES.contains(nameOf(annotation)))
        .filter(annotation -> isOfContainer(typeOf(annotation), new HashSet<>()))
        .map(AnnotationSpec::get)
        .toList();
  }

  /** {@return those of a constructor, and of a method without those that are of its type} */
  List<AnnotationSpec> ofMember(ExecutableElement member) {
    return of(member, member.getReturnType());
  }

  /** {@return those of a parameter or a method, without those that are of its type} */
  List<AnnotationSpec> of(Element element, TypeMirror type) {
    boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
    return element.getAnnotationMirrors().stream()
        .filter(this::isVisible)
        .filter(this::isKept)
        .filter(annotation -> isStatic || !isSafeVarargsOfMethod(element, annotation))
        .filter(annotation -> type.getAnnotationMirrors().stream()
            .noneMatch(other -> typeOf(other).equals(typeOf(annotation))))
        .map(AnnotationSpec::get)
        .toList();
  }

  /** Only methods that nothing overrides may make this promise. */
  private static boolean isSafeVarargsOfMethod(Element element, AnnotationMirror annotation) {
    return element.getKind() == ElementKind.METHOD
        && nameOf(annotation).equals("java.lang.SafeVarargs");
  }

  private boolean isKept(AnnotationMirror annotation) {
    Retention retention = typeOf(annotation).getAnnotation(Retention.class);
    return (retention == null || retention.value() != RetentionPolicy.SOURCE)
        && OF_SOURCES.stream().noneMatch(nameOf(annotation)::startsWith);
  }

  private boolean isVisible(AnnotationMirror annotation) {
    return annotation.getAnnotationType().getKind() == TypeKind.DECLARED
        && Visibility.hidden(around, typeOf(annotation)).isEmpty();
  }

  /** {@return whether it is one of theirs, or has one of theirs on it} */
  private boolean isOfContainer(TypeElement annotation, Set<TypeElement> seen) {
    String name = annotation.getQualifiedName().toString();
    return OF_CLASSES.stream().anyMatch(name::startsWith)
        || (seen.add(annotation)
            && elements.getAllAnnotationMirrors(annotation).stream()
                .filter(meta -> meta.getAnnotationType().getKind() == TypeKind.DECLARED)
                .anyMatch(meta -> isOfContainer(typeOf(meta), seen)));
  }

  private static TypeElement typeOf(AnnotationMirror annotation) {
    return MoreTypes.asTypeElement(annotation.getAnnotationType());
  }

  private static String nameOf(AnnotationMirror annotation) {
    return typeOf(annotation).getQualifiedName().toString();
  }
}
