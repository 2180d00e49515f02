package dev.cordon.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;

/**
 * Writes the accessors of values annotated {@code @ThreadScoped}.
 *
 * <p>Each file has one originating element, so that incremental builds may treat the processor as
 * isolating. Its option {@code cordon.strict} turns notes into warnings.
 */
@AutoService(Processor.class)
public final class ThreadScopedProcessor extends BasicAnnotationProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Reporter.STRICT);
  }

  @Override
  protected List<Step> steps() {
    return List.of(new ScopeStep(processingEnv));
  }
}
