package dev.cordon.processor;

import com.google.auto.common.MoreTypes;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Knows which classes Lombok adds members to, be they constructors, barriers or guarded methods.
 *
 * <p>Under javac it is one more processor, before or after this one, and all that it adds is there
 * in the round after the first. The compiler of Eclipse shows it from the beginning, and need not
 * have another round.
 */
final class Lombok {
  private static final String PACKAGE = "lombok.";
  private static final Set<String> WITHOUT_MEMBERS = Set.of("lombok.Generated", "lombok.NonNull");

  private final boolean isAProcessor;

  Lombok(ProcessingEnvironment environment) {
    this.isAProcessor =
        !environment.getElementUtils().getClass().getName().startsWith("org.eclipse.jdt.");
  }

  /** {@return whether members may be missing from a class, or one above, in its first round} */
  boolean addsTo(TypeElement type) {
    return isAProcessor && isAnnotated(type);
  }

  private static boolean isAnnotated(TypeElement type) {
    TypeMirror above = type.getSuperclass();
    return Stream.concat(
                Stream.of(type), ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .anyMatch(Lombok::makesMembers)
        || (above.getKind() == TypeKind.DECLARED && isAnnotated(MoreTypes.asTypeElement(above)));
  }

  private static boolean makesMembers(AnnotationMirror annotation) {
    String name = MoreTypes.asTypeElement(annotation.getAnnotationType())
        .getQualifiedName()
        .toString();
    return name.startsWith(PACKAGE) && !WITHOUT_MEMBERS.contains(name);
  }
}
