package dev.cordon.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** From methods with one annotation to one generated file for each class that declares some. */
abstract class HolderStep implements Step {
  private final String annotation;
  private final Reporter reporter;

  /** @param annotation its full name */
  HolderStep(String annotation, Reporter reporter) {
    this.annotation = annotation;
    this.reporter = reporter;
  }

  @Override
  public final Set<String> annotations() {
    return Set.of(annotation);
  }

  @Override
  public final Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    Set<TypeElement> holders = new LinkedHashSet<>();
    for (Element element : annotated.values()) {
      if (element.getEnclosingElement() instanceof TypeElement holder) {
        holders.add(holder);
      }
    }
    Set<ExecutableElement> later = new LinkedHashSet<>();
    for (TypeElement holder : holders) {
      // Not every compiler hands them out in the order of the source.
      List<ExecutableElement> methods =
          ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
              .filter(annotated.values()::contains)
              .toList();
      if (!tryGenerate(holder, methods)) {
        later.addAll(methods);
      }
    }
    return later;
  }

  private boolean tryGenerate(TypeElement holder, List<ExecutableElement> methods) {
    try {
      return generate(holder, methods);
    } catch (RuntimeException
        | StackOverflowError e) { // The compiler would show a trace and nothing of the user's.
      reporter.error(holder, Problem.CORDON_INTERNAL, holder.getQualifiedName(), e);
      return true;
    }
  }

  /** Returns whether that was possible already, with or without an error. */
  abstract boolean generate(TypeElement holder, List<ExecutableElement> methods);
}
