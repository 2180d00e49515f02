package dev.cordon.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes the subclasses of classes with methods annotated {@code @Guarded}.
 *
 * <p>It looks at every class, since one without the annotation may inherit a guarded method. Each
 * file has one originating element, so that incremental builds may treat the processor as
 * isolating. Its option {@code cordon.strict} turns notes into warnings.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions(Reporter.STRICT)
public final class GuardedProcessor extends AbstractProcessor {
  private GuardedGenerator generator;

  /** The classes that wait for what other processors, or this one, generate or add to them. */
  private final WaitingClasses waiting = new WaitingClasses();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    generator = new GuardedGenerator(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver() && round.errorRaised()) {
      return false;
    }
    Set<TypeElement> seen = waiting.take(processingEnv.getElementUtils());
    Set<TypeElement> types = new LinkedHashSet<>(seen);
    ElementFilter.typesIn(round.getRootElements()).stream()
        .flatMap(GuardedProcessor::withNested)
        .forEach(types::add);
    for (TypeElement type : types) {
      if (!generator.generate(type, !seen.contains(type))) {
        waiting.add(type);
      }
    }
    return false;
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(GuardedProcessor::withNested));
  }
}
