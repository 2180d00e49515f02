package dev.cordon.processor;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the rules of {@code @Task} for one method. */
final class TaskValidator {
  private final Reporter reporter;
  private final Types types;
  private final Elements elements;
  private final TaskModels models;

  TaskValidator(ProcessingEnvironment environment, Reporter reporter) {
    this.reporter = reporter;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.models = new TaskModels(types, elements);
  }

  /** Returns the model of {@code method}, or empty once every rule it breaks has been reported. */
  Optional<TaskModel> validate(
      TypeElement holder, ExecutableElement method, ClassName companion, Forms forms) {
    int before = reporter.errors();
    TaskAnnotation annotation = TaskAnnotation.of(method, reporter);
    if (method.getModifiers().contains(PRIVATE)) {
      reporter.error(method, Problem.TASK_PRIVATE, Declarations.of(method));
    }
    if (method.getModifiers().contains(ABSTRACT)) {
      reporter.error(method, Problem.TASK_ABSTRACT, Declarations.of(method));
    }
    checkHolder(holder, method, annotation);
    checkNames(holder, method, annotation);
    if (!annotation.isThread()) {
      var context = new TravelCheck.Context(types, elements, forms);
      new TravelValidator(
              reporter, context, method, TravelValidator.Words.OF_TASKS, annotation.allow())
          .check(holder);
    }
    if (reporter.errors() != before) {
      return Optional.empty();
    }
    String name = annotation
        .name()
        .orElseGet(() -> Declarations.capitalised(method.getSimpleName().toString()));
    ClassName type = companion.nestedClass(TaskNames.typeOf(name, annotation.isThread()));
    return Optional.of(models.build(holder, method, type, annotation, forms));
  }

  private void checkHolder(
      TypeElement holder, ExecutableElement method, TaskAnnotation annotation) {
    NestingKind nesting = holder.getNestingKind();
    if (nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS) {
      reporter.error(method, Problem.TASK_LOCAL_CLASS, Declarations.of(method));
    } else if (Visibility.isInner(holder) && !(annotation.isThread() && isOfPlain(holder))) {
      reporter.error(
          method, Problem.TASK_INNER_CLASS, Declarations.of(method), holder.getSimpleName());
    }
  }

  /** Returns whether the classes around an inner class have no type parameters to be named. */
  private static boolean isOfPlain(TypeElement inner) {
    return !(inner.getEnclosingElement() instanceof TypeElement around)
        || (around.getTypeParameters().isEmpty() && isOfPlain(around));
  }

  /** The generated code must be able to name every class of the signature. */
  private void checkNames(TypeElement holder, ExecutableElement method, TaskAnnotation annotation) {
    PackageElement around = elements.getPackageOf(holder);
    Set<Element> named = new LinkedHashSet<>(Set.of(holder));
    SignatureTypes.of(holder, method).forEach(type -> named.add(type.asElement()));
    annotation.allow().stream()
        .map(SignatureTypes::elementOf)
        .flatMap(Stream::ofNullable)
        .forEach(named::add);
    Visibility.hidden(around, named)
        .forEach(hidden -> reporter.error(
            method, Problem.TASK_UNREACHABLE, Declarations.of(method), hidden.getSimpleName()));
    if (around.isUnnamed() && named.stream().anyMatch(TaskValidator::isWithinState)) {
      reporter.error(method, Problem.TASK_STATE_IN_DEFAULT_PACKAGE, Declarations.of(method));
    }
  }

  private static boolean isWithinState(Element type) {
    Element top = type;
    while (top.getEnclosingElement() instanceof TypeElement around) {
      top = around;
    }
    return ((TypeElement) top).getQualifiedName().contentEquals(RuntimeTypes.INHERITED_STATE);
  }
}
