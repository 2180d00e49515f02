package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * The values of one {@code @Guarded}, as they are written.
 *
 * @param mirror the annotation
 * @param lock the name of the lock, empty for the one without a name
 * @param reads whether it is shared with others that read
 * @param when the name of the barrier, empty for none
 * @param timeout the limit, empty for none
 * @param fair whether it asks for a fair lock
 * @param scope the name of the constant
 */
record GuardedAnnotation(
    AnnotationMirror mirror,
    String lock,
    boolean reads,
    String when,
    String timeout,
    boolean fair,
    String scope) {

  /** {@return the annotation of {@code method}, if it has one} */
  static Optional<GuardedAnnotation> of(ExecutableElement method) {
    return MoreElements.getAnnotationMirror(method, GuardedGenerator.GUARDED)
        .toJavaUtil()
        .map(GuardedAnnotation::read);
  }

  private static GuardedAnnotation read(AnnotationMirror mirror) {
    return new GuardedAnnotation(
        mirror,
        text(mirror, "value"),
        constant(mirror, "mode").equals("READ"),
        text(mirror, "when"),
        text(mirror, "timeout"),
        (boolean) Annotations.value(mirror, "fair").getValue(),
        constant(mirror, "scope"));
  }

  /** {@return the value of a name, to be reported at} */
  AnnotationValue value(String name) {
    return Annotations.value(mirror, name);
  }

  /** {@return whether objects and classes share the lock by its name} */
  boolean isShared() {
    return isOfJvm() || isOfMachine();
  }

  boolean isOfJvm() {
    return scope.equals("JVM");
  }

  boolean isOfMachine() {
    return scope.equals("MACHINE");
  }

  boolean hasBarrier() {
    return !when.isEmpty();
  }

  private static String text(AnnotationMirror mirror, String name) {
    return (String) Annotations.value(mirror, name).getValue();
  }

  private static String constant(AnnotationMirror mirror, String name) {
    return ((VariableElement) Annotations.value(mirror, name).getValue())
        .getSimpleName()
        .toString();
  }
}
