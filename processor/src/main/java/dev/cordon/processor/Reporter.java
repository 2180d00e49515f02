package dev.cordon.processor;

import java.util.Arrays;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Says what is wrong, on the element that is wrong. It alone speaks to the messager. */
final class Reporter {

  /** The option that turns notes into warnings. */
  static final String STRICT = "cordon.strict";

  private final Messager messager;
  private final boolean strict;
  private int errors;

  Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.strict = Boolean.parseBoolean(environment.getOptions().get(STRICT));
  }

  /** {@return how many errors there have been} */
  int errors() {
    return errors;
  }

  void error(Element element, Problem problem, Object... arguments) {
    errors++;
    messager.printMessage(Kind.ERROR, problem.message(arguments), element);
  }

  /** Reports at one value of an annotation, or at the whole of it where the value is a default. */
  void error(
      Element element,
      AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      Problem problem,
      Object... arguments) {
    errors++;
    messager.printMessage(Kind.ERROR, problem.message(arguments), element, annotation, value);
  }

  /** Reports what may be meant so, unless the user has said that it is. */
  void note(Element element, Problem problem, Object... arguments) {
    if (!isSuppressed(element, problem)) {
      messager.printMessage(strict ? Kind.WARNING : Kind.NOTE, problem.message(arguments), element);
    }
  }

  /** Looks for {@code @SuppressWarnings("cordon:CODE")} on the element and around it. */
  private static boolean isSuppressed(@Nullable Element element, Problem problem) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      SuppressWarnings suppressed = e.getAnnotation(SuppressWarnings.class);
      if (suppressed != null
          && Arrays.asList(suppressed.value()).contains("cordon:" + problem.name())) {
        return true;
      }
    }
    return false;
  }
}
