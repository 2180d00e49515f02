package dev.cordon.processor;

import static java.util.Objects.requireNonNull;

import java.util.NoSuchElementException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Reads annotations. */
final class Annotations {
  private Annotations() {}

  /** {@return what an annotation says for a name, be it by default} */
  static AnnotationValue value(AnnotationMirror mirror, String name) {
    for (ExecutableElement each :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      if (each.getSimpleName().contentEquals(name)) {
        AnnotationValue written = mirror.getElementValues().get(each);
        return written == null ? requireNonNull(each.getDefaultValue(), name) : written;
      }
    }
    throw new NoSuchElementException(mirror + " has no " + name);
  }
}
