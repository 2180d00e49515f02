package dev.cordon.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Lists the classes whose values travel, so that a task takes along those that its caller has not
 * touched yet.
 *
 * <p>All classes of a build are in one file, so incremental builds must treat the processor as
 * aggregating.
 */
@AutoService(Processor.class)
public final class ScopeIndexProcessor extends HolderProcessor {

  /** Where the runtime looks for it. */
  private static final String RESOURCE = "META-INF/cordon/travelling-scopes";

  /** In the order of the names, whichever class comes first. */
  private final Set<String> found = new TreeSet<>();

  /** For the compiler. */
  public ScopeIndexProcessor() {
    super(ScopeStep.THREAD_SCOPED);
  }

  @Override
  HolderStep step(ProcessingEnvironment environment) {
    return new ScopeIndexStep(environment, found);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    super.process(annotations, round);
    if (round.processingOver() && !round.errorRaised() && !found.isEmpty()) {
      new Sources(processingEnv.getFiler()).addLines(RESOURCE, found);
    }
    return false;
  }
}
