package dev.cordon.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Lists the classes whose values travel, so that a task takes along those that its caller has not
 * touched yet.
 *
 * <p>All classes of a build are in one file, so incremental builds must treat the processor as
 * aggregating.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(ScopeStep.THREAD_SCOPED)
public final class ScopeIndexProcessor extends AbstractProcessor {
  /** Where the runtime looks for it. */
  private static final String RESOURCE = "META-INF/cordon/travelling-scopes";

  private final Set<String> found = new TreeSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element instanceof ExecutableElement method
            && ScopedAnnotation.of(method).travels()
            && method.getEnclosingElement() instanceof TypeElement holder) {
          found.add(
              ScopeValidator.nameOf(holder, processingEnv.getElementUtils()).canonicalName());
        }
      }
    }
    if (round.processingOver() && !round.errorRaised() && !found.isEmpty()) {
      new Sources(processingEnv.getFiler()).addLines(RESOURCE, found);
    }
    return false;
  }
}
