package dev.cordon.processor;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** From methods annotated {@code @ThreadScoped} to the files with their accessors. */
final class ScopeStep extends HolderStep {
  static final String THREAD_SCOPED = "dev.cordon.ThreadScoped";

  private final Sources sources;
  private final ScopeValidator validator;

  ScopeStep(ProcessingEnvironment environment) {
    this(environment, new Reporter(environment));
  }

  private ScopeStep(ProcessingEnvironment environment, Reporter reporter) {
    super(reporter);
    this.sources = new Sources(environment.getFiler());
    this.validator = new ScopeValidator(environment, reporter);
  }

  @Override
  boolean generate(TypeElement holder, List<ExecutableElement> methods) {
    if (validator.awaitsTypes(holder, methods)) {
      return false;
    }
    Optional<ScopeClass> valid = validator.validate(holder, methods);
    if (valid.isPresent() && !sources.save(ScopeWriter.write(valid.get()))) {
      validator.reportTaken(valid.get());
    }
    return true;
  }
}
