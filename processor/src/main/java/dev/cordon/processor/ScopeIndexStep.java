package dev.cordon.processor;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * From methods annotated {@code @ThreadScoped} to the names of the classes of those that travel.
 */
final class ScopeIndexStep extends HolderStep {
  private final Elements elements;
  private final Set<String> found;

  /** @param found where the names of these classes are collected */
  ScopeIndexStep(ProcessingEnvironment environment, Set<String> found) {
    super(new Reporter(environment));
    this.elements = environment.getElementUtils();
    this.found = found;
  }

  @Override
  boolean generate(TypeElement holder, List<ExecutableElement> methods) {
    if (methods.stream().anyMatch(method -> ScopedAnnotation.of(method).travels())) {
      found.add(ScopeValidator.nameOf(holder, elements).canonicalName());
    }
    return true;
  }
}
