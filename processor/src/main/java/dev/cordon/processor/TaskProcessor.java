package dev.cordon.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/**
 * Writes the companions of classes with methods annotated {@code @Task}.
 *
 * <p>Each file has one originating element, so that incremental builds may treat the processor as
 * isolating. Its option {@code cordon.strict} turns notes into warnings.
 */
@AutoService(Processor.class)
public final class TaskProcessor extends HolderProcessor {

  /** For the compiler. */
  public TaskProcessor() {
    super(TaskStep.TASK);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Reporter.STRICT);
  }

  @Override
  HolderStep step(ProcessingEnvironment environment) {
    return new TaskStep(environment);
  }
}
