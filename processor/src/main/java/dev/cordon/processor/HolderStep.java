package dev.cordon.processor;

import com.google.auto.common.SuperficialValidation;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** From the methods of one class with one annotation to one generated file. */
abstract class HolderStep {
  private final Reporter reporter;

  HolderStep(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns whether that was possible already, with or without an error. */
  final boolean tryGenerate(TypeElement holder, List<ExecutableElement> methods) {
    try {
      return SuperficialValidation.validateElement(holder) && generate(holder, methods);
    } catch (RuntimeException
        | StackOverflowError e) { // The compiler would show a trace and nothing of the user's.
      reporter.error(holder, Problem.CORDON_INTERNAL, holder.getQualifiedName(), e);
      return true;
    }
  }

  /** Returns whether that was possible already, with or without an error. */
  abstract boolean generate(TypeElement holder, List<ExecutableElement> methods);
}
