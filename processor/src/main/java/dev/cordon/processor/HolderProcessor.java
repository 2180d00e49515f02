package dev.cordon.processor;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Hands the classes with methods of one annotation to a {@link HolderStep}, in a later round those
 * that wait for what other processors generate.
 */
abstract class HolderProcessor extends AbstractProcessor {
  private final String annotation;
  private HolderStep step;
  private final WaitingClasses waiting = new WaitingClasses();

  /** @param annotation its full name */
  HolderProcessor(String annotation) {
    this.annotation = annotation;
  }

  abstract HolderStep step(ProcessingEnvironment environment);

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(annotation);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    step = step(environment);
  }

  /** Generates for a class as soon as all that it names is there. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      return false; // What a class still waits for is what the compiler cannot find.
    }
    Elements elements = processingEnv.getElementUtils();
    Set<TypeElement> holders = waiting.take(elements);
    TypeElement known = elements.getTypeElement(annotation);
    for (Element method : round.getElementsAnnotatedWith(known)) {
      if (method.getEnclosingElement() instanceof TypeElement holder) {
        holders.add(holder);
      }
    }
    for (TypeElement holder : holders) {
      if (!step.tryGenerate(holder, methodsOf(holder, known))) {
        waiting.add(holder);
      }
    }
    return false;
  }

  /** In the order of the source, in which not every compiler hands them out. */
  private static List<ExecutableElement> methodsOf(TypeElement holder, TypeElement annotation) {
    return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
        .filter(method -> method.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().asElement().equals(annotation)))
        .toList();
  }
}
