package dev.cordon.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/**
 * Writes the accessors of values annotated {@code @ThreadScoped}.
 *
 * <p>Each file has one originating element, so that incremental builds may treat the processor as
 * isolating. Its option {@code cordon.strict} turns notes into warnings.
 */
@AutoService(Processor.class)
public final class ThreadScopedProcessor extends HolderProcessor {

  /** For the compiler. */
  public ThreadScopedProcessor() {
    super(ScopeStep.THREAD_SCOPED);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Reporter.STRICT);
  }

  @Override
  HolderStep step(ProcessingEnvironment environment) {
    return new ScopeStep(environment);
  }
}
