package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/**
 * The values of one {@code @ThreadScoped}.
 *
 * @param mirror the annotation
 * @param name the name of the accessor
 * @param inherited whether new threads start with the value of their parents
 * @param travels whether the value goes along with tasks
 */
record ScopedAnnotation(AnnotationMirror mirror, String name, boolean inherited, boolean travels) {

  /** {@return the annotation of {@code method}, which has one} */
  static ScopedAnnotation of(ExecutableElement method) {
    AnnotationMirror mirror =
        MoreElements.getAnnotationMirror(method, ScopeStep.THREAD_SCOPED).get();
    String name = (String) valueOf(mirror, "name").getValue();
    return new ScopedAnnotation(
        mirror,
        name.isEmpty() ? method.getSimpleName().toString() : name,
        (boolean) valueOf(mirror, "inherited").getValue(),
        (boolean) valueOf(mirror, "travels").getValue());
  }

  /** {@return the value of a name, to be reported at} */
  AnnotationValue value(String name) {
    return valueOf(mirror, name);
  }

  private static AnnotationValue valueOf(AnnotationMirror mirror, String name) {
    return Annotations.value(mirror, name);
  }
}
