package dev.cordon.processor;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** From methods annotated {@code @Task} to the files of their companions. */
final class TaskStep extends HolderStep {
  static final String TASK = "dev.cordon.Task";

  private final Sources sources;
  private final CompanionValidator validator;

  TaskStep(ProcessingEnvironment environment) {
    this(environment, new Reporter(environment));
  }

  private TaskStep(ProcessingEnvironment environment, Reporter reporter) {
    super(reporter);
    this.sources = new Sources(environment.getFiler());
    this.validator = new CompanionValidator(environment, reporter);
  }

  @Override
  boolean generate(TypeElement holder, List<ExecutableElement> methods) {
    if (validator.awaitsTypes(holder, methods)) {
      return false;
    }
    Optional<Companion> valid = validator.validate(holder, methods);
    if (valid.isPresent() && !sources.save(CompanionWriter.write(valid.get()))) {
      validator.reportTaken(valid.get());
    }
    return true;
  }
}
