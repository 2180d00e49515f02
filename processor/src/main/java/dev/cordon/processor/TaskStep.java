package dev.cordon.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** From annotated methods to the files of their companions. */
final class TaskStep implements Step {
  static final String TASK = "dev.cordon.Task";

  private final Reporter reporter;
  private final Sources sources;
  private final CompanionValidator validator;

  TaskStep(ProcessingEnvironment environment) {
    this.reporter = new Reporter(environment);
    this.sources = new Sources(environment.getFiler());
    this.validator = new CompanionValidator(environment, reporter);
  }

  @Override
  public Set<String> annotations() {
    return Set.of(TASK);
  }

  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
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
      if (!generate(holder, methods)) {
        later.addAll(methods);
      }
    }
    return later;
  }

  /** Returns whether that was possible already, with or without an error. */
  private boolean generate(TypeElement holder, List<ExecutableElement> methods) {
    try {
      if (validator.awaitsTypes(holder, methods)) {
        return false;
      }
      Optional<Companion> valid = validator.validate(holder, methods);
      if (valid.isPresent() && !sources.save(CompanionWriter.write(valid.get()))) {
        validator.reportTaken(valid.get());
      }
    } catch (RuntimeException
        | StackOverflowError e) { // The compiler would show a trace and nothing of the user's.
      reporter.error(holder, Problem.CORDON_INTERNAL, holder.getQualifiedName(), e);
    }
    return true;
  }
}
