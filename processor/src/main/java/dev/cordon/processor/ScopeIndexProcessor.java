package dev.cordon.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;

/**
 * Lists the classes whose values travel, so that a task takes along those that its caller has not
 * touched yet.
 *
 * <p>All classes of a build are in one file, so incremental builds must treat the processor as
 * aggregating.
 */
@AutoService(Processor.class)
public final class ScopeIndexProcessor extends BasicAnnotationProcessor {

  /** Where the runtime looks for it. */
  private static final String RESOURCE = "META-INF/cordon/travelling-scopes";

  /** In the order of the names, whichever class comes first. */
  private final Set<String> found = new TreeSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  protected List<Step> steps() {
    return List.of(new ScopeIndexStep(processingEnv, found));
  }

  @Override
  protected void postRound(RoundEnvironment round) {
    if (round.processingOver() && !round.errorRaised() && !found.isEmpty()) {
      new Sources(processingEnv.getFiler()).addLines(RESOURCE, found);
    }
  }
}
